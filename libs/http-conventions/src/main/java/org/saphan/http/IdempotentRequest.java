package org.saphan.http;

/// A request that must take effect once.
///
/// @param fingerprint SHA-256 of method, path and body, hexadecimal
record IdempotentRequest(String agency, String key, String fingerprint) {}
