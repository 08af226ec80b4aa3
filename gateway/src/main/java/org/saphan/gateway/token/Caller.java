package org.saphan.gateway.token;

/// Who a verified token speaks for, and until when.
///
/// @param expires seconds since 1970, as in the token
public record Caller(String agency, long expires) {}
