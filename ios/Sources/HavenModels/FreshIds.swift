import Foundation
import Thuishaven

/// A fresh id, as the bindings have it: sore spots and life events go by their sixteen bytes.
func fresh() -> Data { withUnsafeBytes(of: newId().uuid) { Data($0) } }

/// A fresh id.
func fresh() -> UUID { newId() }
