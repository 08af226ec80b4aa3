package org.saphan.operations.certificates;

import io.quarkus.tls.TlsConfiguration;

/// Fired when other certificates count from now on.
///
/// @param files what has been read
public record CertificatesExchanged(TlsConfiguration files) {}
