"""Makes the platform's resources readable for Debian's aapt2.

Robolectric's android-all jar holds API 35's resources.arsc, written with encodings that aapt2 2.19 does not
know: sparse and 16-bit offset tables, and compact entries. `readable(jar, apk)` writes every type chunk anew
in the plain form, which says the same in more bytes.
"""
import struct
import zipfile

RES_TABLE_PACKAGE = 0x0200
RES_TABLE_TYPE = 0x0201
SPARSE, OFFSET16 = 1, 2           # flags of a type chunk
COMPLEX, COMPACT = 1, 8           # flags of an entry
NO_ENTRY, NO_ENTRY16 = 0xFFFFFFFF, 0xFFFF


def u16(data, at):
    return struct.unpack_from("<H", data, at)[0]


def u32(data, at):
    return struct.unpack_from("<I", data, at)[0]


def chunks(data, start):
    """Each chunk in a row as (type, bytes)."""
    while start < len(data):
        size = u32(data, start + 4)
        yield u16(data, start), data[start:start + size]
        start += size


def offsets(chunk):
    """Where each entry of a type chunk stands: {index: offset from the first entry}."""
    header, flags, count = u16(chunk, 2), chunk[9], u32(chunk, 12)
    if flags & SPARSE:
        pairs = (header + 4 * i for i in range(count))
        return {u16(chunk, at): 4 * u16(chunk, at + 2) for at in pairs}
    if flags & OFFSET16:
        found = ((i, u16(chunk, header + 2 * i)) for i in range(count))
        return {i: 4 * at for i, at in found if at != NO_ENTRY16}
    found = ((i, u32(chunk, header + 4 * i)) for i in range(count))
    return {i: at for i, at in found if at != NO_ENTRY}


def entry(chunk, at):
    """One entry in the plain form."""
    flags = u16(chunk, at + 2)
    if flags & COMPACT:  # key u16, flags u16 with the type in the high byte, data u32
        key, data = u16(chunk, at), u32(chunk, at + 4)
        return struct.pack("<HHIHBBI", 8, flags & 0xFF & ~COMPACT, key, 8, 0, flags >> 8, data)
    if flags & COMPLEX:  # size, flags, key, parent, count, then maps of 12 bytes
        return chunk[at:at + u16(chunk, at) + 12 * u32(chunk, at + 12)]
    return chunk[at:at + u16(chunk, at) + 8]


def plain_type(chunk):
    header, first = u16(chunk, 2), u32(chunk, 16)
    wanted = offsets(chunk)
    flags = chunk[9]
    count = max(wanted, default=-1) + 1 if flags & SPARSE else u32(chunk, 12)
    table, body, written = [NO_ENTRY] * count, bytearray(), {}
    for index, at in sorted(wanted.items()):
        if at not in written:
            written[at] = len(body)
            body += entry(chunk, first + at)
        table[index] = written[at]
    head = bytearray(chunk[:header])
    head[9] = 0
    struct.pack_into("<I", head, 4, header + 4 * count + len(body))
    struct.pack_into("<II", head, 12, count, header + 4 * count)
    return bytes(head) + struct.pack(f"<{count}I", *table) + bytes(body)


def plain_package(chunk):
    out = bytearray(chunk[:u16(chunk, 2)])
    for kind, inner in chunks(chunk, u16(chunk, 2)):
        out += plain_type(inner) if kind == RES_TABLE_TYPE else inner
    struct.pack_into("<I", out, 4, len(out))
    return bytes(out)


def plain_table(table):
    out = bytearray(table[:u16(table, 2)])
    for kind, chunk in chunks(table, u16(table, 2)):
        out += plain_package(chunk) if kind == RES_TABLE_PACKAGE else chunk
    struct.pack_into("<I", out, 4, len(out))
    return bytes(out)


def readable(jar, apk):
    """Writes an APK that `aapt2 link -I` accepts, from android-all's jar."""
    with zipfile.ZipFile(jar) as source, zipfile.ZipFile(apk, "w") as out:
        out.writestr("AndroidManifest.xml", source.read("AndroidManifest.xml"))
        out.writestr("resources.arsc", plain_table(source.read("resources.arsc")))
