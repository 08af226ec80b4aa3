package org.saphan.suite;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Who listens where, and whom each member is told of. Everything else is as in real use.
final class Addresses {

    private final Map<Member, Integer> ports = new EnumMap<>(Member.class);
    private final String kafka;

    Addresses(String kafka) {
        this.kafka = kafka;
        for (var member : Member.values()) {
            ports.put(member, Ports.free());
        }
    }

    int port(Member member) {
        return ports.get(member);
    }

    /// The settings of a member, to which more may be added.
    Map<String, String> settings(Member member) {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.http.port", Integer.toString(port(member)));
        settings.put("saphan.sandbox", "true");
        settings.put("saphan.token.issuer", issuer());
        if (member == Member.GATEWAY) {
            Member.services()
                    .forEach(each -> settings.put("saphan.gateway.routes." + each.word() + ".upstream", url(each)));
        } else {
            settings.put("saphan.token.jwks", issuer() + "/jwks");
            settings.put("kafka.bootstrap.servers", kafka);
            settings.put("quarkus.shutdown.delay", "0S");
        }
        return settings;
    }

    private String issuer() {
        return url(Member.GATEWAY) + "/sandbox";
    }

    private String url(Member member) {
        return "http://localhost:" + port(member);
    }
}
