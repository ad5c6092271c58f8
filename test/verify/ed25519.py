"""ed25519.py — Ed25519 as RFC 8032, section 5.1, tells it; slow and plain, from the standard library alone.

Verification is without the cofactor ([S]B = R + [k]A), and refuses what is not canonical: S not below the order, points
with y not below p. `sign` is here for the tests, which forge checkpoints; it is not safe against timing.
`python3 ed25519.py` runs the test vectors of section 7.1.
"""
import hashlib
import sys

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)  # of -1


def add(p, q):
    """Of points in extended coordinates (X, Y, Z, T): x = X/Z, y = Y/Z, xy = T/Z."""
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(s, p):
    q = (0, 1, 1, 0)
    while s:
        if s & 1:
            q = add(q, p)
        p = add(p, p)
        s >>= 1
    return q


def same(p, q):
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


def read_point(data):
    """The point of 32 bytes, or None."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x * x - xx) % P:
        x = x * ROOT % P
    if (x * x - xx) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def write_point(p):
    z = pow(p[2], P - 2, P)
    x, y = p[0] * z % P, p[1] * z % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = read_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def number(*parts):
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little")


def verify(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    a, r, s = read_point(public), read_point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    k = number(signature[:32], public, message) % L
    return same(times(s, BASE), add(r, times(k, a)))


def expand(seed):
    h = hashlib.sha512(seed).digest()
    a = int.from_bytes(h[:32], "little") & (1 << 254) - 8 | 1 << 254
    return a, h[32:]


def public_of(seed):
    return write_point(times(expand(seed)[0], BASE))


def sign(seed, message):
    a, prefix = expand(seed)
    public = public_of(seed)
    r = number(prefix, message) % L
    head = write_point(times(r, BASE))
    return head + ((r + number(head, public, message) % L * a) % L).to_bytes(32, "little")


# RFC 8032, 7.1: TEST 1, 2, 3 and SHA(abc): secret, public, message, signature.
VECTORS = [
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
    ("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
     "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf", hashlib.sha512(b"abc").hexdigest(),
     "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"),
]


def run_vectors():
    for secret, public, message, signature in [[bytes.fromhex(x) for x in v] for v in VECTORS]:
        if public_of(secret) != public or sign(secret, message) != signature or not verify(public, message, signature):
            return False
        for i in range(64):  # one bit changed anywhere, in the message, or the key: refused
            bad = bytearray(signature)
            bad[i] ^= 1 << i % 8
            if verify(public, message, bytes(bad)):
                return False
        if verify(public, message + b"x", signature) or verify(bytes([public[0] ^ 1]) + public[1:], message, signature):
            return False
        s = int.from_bytes(signature[32:], "little") + L  # the same signature written another way
        if verify(public, message, signature[:32] + s.to_bytes(32, "little")):
            return False
    return True


if __name__ == "__main__":
    good = run_vectors()
    print("RFC 8032 vectors:", "agree" if good else "DIFFER")
    sys.exit(not good)
