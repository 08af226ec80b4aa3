package org.saphan.registry.certification;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Made-up certificates of products.
final class Certificates {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private Certificates() {}

    static Map<String, Object> certificate() {
        var certificate = new HashMap<String, Object>();
        certificate.put("standard", "TCPS");
        certificate.put("certificateNo", "TCPS " + NUMBER.incrementAndGet() + "/2563");
        certificate.put("issuedBy", "TISI");
        certificate.put("validFrom", "2020-02-01");
        certificate.put("validTo", "2999-01-31");
        return certificate;
    }

    static Map<String, Object> certificate(String member, Object value) {
        var certificate = certificate();
        certificate.put(member, value);
        return certificate;
    }

    static String of(String product) {
        return "/registry/v1/products/" + product + "/certifications";
    }

    static Answer grant(String product, Map<String, Object> certificate) {
        return Api.as("CDD").post(of(product), certificate);
    }
}
