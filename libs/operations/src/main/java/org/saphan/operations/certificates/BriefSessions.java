package org.saphan.operations.certificates;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslProvider;
import io.vertx.core.net.JdkSSLEngineOptions;
import io.vertx.core.spi.tls.DefaultSslContextFactory;
import io.vertx.core.spi.tls.SslContextFactory;
import javax.net.ssl.SSLException;

/// TLS of the JDK in which a session can be taken up again for a second only: who comes back later shows a certificate
/// again, and it is held against whom the server believes by then. Else a caller whose authority was taken away could
/// go on for a day.
public final class BriefSessions extends JdkSSLEngineOptions {

    private static final int SECONDS = 1; // 0 would be: for ever

    /// Tickets that hold a session in themselves know no end; without them the server remembers sessions, and forgets.
    /// The JDK has one switch for all servers of a process; ours has one.
    private static final String TICKETS = "jdk.tls.server.enableSessionTicketExtension";

    @Override
    public BriefSessions copy() {
        return new BriefSessions();
    }

    @Override
    public SslContextFactory sslContextFactory() {
        return new DefaultSslContextFactory(SslProvider.JDK, false) {
            @Override
            public SslContext create() throws SSLException {
                System.setProperty(TICKETS, "false");
                var context = super.create();
                context.sessionContext().setSessionTimeout(SECONDS);
                return context;
            }
        };
    }
}
