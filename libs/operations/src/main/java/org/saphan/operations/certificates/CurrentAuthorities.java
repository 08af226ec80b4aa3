package org.saphan.operations.certificates;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/// Believes the authorities of the moment. The JDK adds what it asks of everybody: names and algorithms.
final class CurrentAuthorities implements X509TrustManager {

    private final Current current;

    CurrentAuthorities(Current current) {
        this.current = current;
    }

    private X509TrustManager now() {
        return current.now().set().trust();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        now().checkClientTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        now().checkServerTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return now().getAcceptedIssuers();
    }
}
