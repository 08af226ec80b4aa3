package org.saphan.gateway.token;

/// Who a verified token speaks for, through which client, and from when until when.
///
/// @param client the client that the token was issued to, empty if it does not say
/// @param issued seconds since 1970, as in the token; 0 if it does not say
/// @param expires seconds since 1970, as in the token
public record Caller(String agency, String client, long issued, long expires) {}
