//! The key file beside the database: read before SQLite opens anything, so that a wrong key, a foreign file and a
//! lost database are told apart. It holds no secret that is not sealed by something else.

use std::fs;
use std::io::Write;

use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;

use super::files::{Files, sync_folder};
use crate::error::{ApiError, Result};

/// The format of this file.
const FORMAT: u32 = 1;
const CHECKED: &[u8] = b"thuishaven data key";

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyFile {
    format: u32,
    /// The database was made whole: from now on a missing one is a lost one.
    created: bool,
    /// This device.
    pub(crate) device: Uuid,
    /// An HMAC of a constant under the data key.
    check: String,
    /// The data key, sealed. A recovery phrase may be a second one.
    wraps: Vec<Wrap>,
}

/// The one field that every version of the file has.
#[derive(Deserialize)]
struct Format {
    format: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Wrap {
    /// By what: `phone`.
    by: String,
    sealed: String,
}

impl KeyFile {
    /// The file of a diary that is being made.
    pub(crate) fn new(key: &[u8; 32], wrap: Option<&[u8]>) -> Self {
        let wraps = wrap.map(|sealed| Wrap { by: "phone".into(), sealed: hex::encode(sealed) });
        Self {
            format: FORMAT,
            created: false,
            device: Uuid::now_v7(),
            check: hex::encode(mac(key).finalize().into_bytes()),
            wraps: wraps.into_iter().collect(),
        }
    }

    /// The same, once the database is made whole.
    pub(crate) fn created(&self) -> Self {
        Self { created: true, ..self.clone() }
    }

    pub(crate) fn is_created(&self) -> bool {
        self.created
    }

    /// Reads the file of a folder; none where there is none.
    pub(crate) fn read(files: &Files) -> Result<Option<Self>> {
        let text = match fs::read(&files.key_file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        match serde_json::from_slice::<Self>(&text) {
            Ok(file) if file.format <= FORMAT => Ok(Some(file)),
            answer => Err(match serde_json::from_slice::<Format>(&text) {
                // Whatever else a newer app wrote into it.
                Ok(Format { format }) if format > FORMAT => ApiError::NewerVersion.into(),
                _ => answer.err().map_or_else(|| ApiError::Corrupt.into(), Into::into),
            }),
        }
    }

    /// Puts the file in its place, whole or not at all.
    pub(crate) fn write(&self, files: &Files) -> Result<()> {
        let fresh = files.key_file.with_extension("json.new");
        let mut file = fs::File::create(&fresh)?;
        file.write_all(&serde_json::to_vec_pretty(self)?)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&fresh, &files.key_file)?;
        sync_folder(&files.folder)
    }

    /// Whether this is the key the diary was made with. Takes as long whatever the answer.
    pub(crate) fn fits(&self, key: &[u8; 32]) -> bool {
        hex::decode(&self.check).is_ok_and(|check| mac(key).verify_slice(&check).is_ok())
    }

    /// The key as the phone's key store sealed it.
    pub(crate) fn phone_wrap(&self) -> Option<Vec<u8>> {
        let wrap = self.wraps.iter().find(|wrap| wrap.by == "phone")?;
        hex::decode(&wrap.sealed).ok()
    }
}

fn mac(key: &[u8; 32]) -> Hmac<Sha256> {
    // A block of 64 bytes is a key of HMAC-SHA256 as it is (RFC 2104, §2): 32 bytes filled up with zeros.
    let mut block = zeroize::Zeroizing::new([0_u8; 64]);
    block[..32].copy_from_slice(key);
    let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new((&*block).into());
    mac.update(CHECKED);
    mac
}
