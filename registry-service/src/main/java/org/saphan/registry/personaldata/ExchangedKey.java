package org.saphan.registry.personaldata;

/// What an exchange did.
///
/// @param number of the data keys that are in effect now
/// @param before the fingerprint of the key of the file that nothing needs any more
/// @param now the fingerprint of the one that seals the new data keys
/// @param rows how many were sealed anew
record ExchangedKey(int number, String before, String now, long rows) {}
