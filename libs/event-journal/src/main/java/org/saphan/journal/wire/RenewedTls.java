package org.saphan.journal.wire;

import io.quarkus.kafka.client.tls.QuarkusKafkaSslEngineFactory;
import java.util.Map;
import javax.net.ssl.SSLEngine;

/// TLS towards the brokers by the certificates that count at the moment: each connection is opened with those that the
/// registry has read last, so that a client need not be made anew when they are exchanged.
///
/// Public, because Kafka's clients make it by its name.
public final class RenewedTls extends QuarkusKafkaSslEngineFactory {

    private Map<String, ?> settings = Map.of();

    @Override
    public void configure(Map<String, ?> settings) {
        this.settings = settings;
        super.configure(settings);
    }

    @Override
    public synchronized SSLEngine createClientSslEngine(String host, int port, String endpointIdentification) {
        super.configure(settings);
        return super.createClientSslEngine(host, port, endpointIdentification);
    }
}
