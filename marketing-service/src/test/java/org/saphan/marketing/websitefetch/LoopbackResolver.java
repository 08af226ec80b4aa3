package org.saphan.marketing.websitefetch;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.saphan.http.outgoing.HostResolver;

/// Knows the sites of the tests, and asks nobody outside.
@Mock
@ApplicationScoped
class LoopbackResolver implements HostResolver {

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        if (host.endsWith(".saphan.test") || host.equals("inside.example")) {
            return List.of(InetAddress.ofLiteral("127.0.0.1"));
        }
        throw new UnknownHostException(host);
    }
}
