package org.saphan.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// CDAs and service providers, as tests make them.
public final class Help {

    public static final String CDAS = "/cluster/v1/cdas";
    public static final String PROVIDERS = "/cluster/v1/service-providers";
    public static final String ASSIGNMENTS = "/cluster/v1/assignments";

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Help() {}

    /// A CDA of PROVINCE-52 under a reference of its own, in any sector of province 52, for at most two clusters.
    public static Map<String, Object> newCda() {
        return new HashMap<>(Map.of(
                "agency",
                "PROVINCE-52",
                "reference",
                "CDA-52-" + COUNT.incrementAndGet(),
                "qualifications",
                List.of(),
                "sectors",
                List.of(),
                "provinceCodes",
                List.of("52"),
                "mostClusters",
                2));
    }

    public static Answer register(Map<String, Object> cda) {
        knows(cda.get("agency").toString());
        return OPERATOR.post(CDAS, cda).created();
    }

    public static String cda() {
        return register(newCda()).id();
    }

    /// An organisation under a name of its own.
    public static Map<String, Object> newOrganisation() {
        return new HashMap<>(Map.of(
                "organisation", "สถาบันพัฒนาเครือข่าย แห่งที่ " + COUNT.incrementAndGet(),
                "fields", List.of("STANDARDS"),
                "qualifications", List.of()));
    }

    public static String provider() {
        return OPERATOR.post(PROVIDERS, newOrganisation()).created().id();
    }

    /// A service provider that is an agency.
    public static String provider(String agency) {
        knows(agency);
        var provider = Map.of("agency", agency, "fields", List.of("STANDARDS"), "qualifications", List.of());
        return OPERATOR.post(PROVIDERS, provider).created().id();
    }

    /// Assigns a CDA of its own.
    public static Answer assignCda(String cluster) {
        return assignCda(cluster, Map.of("cdaId", cda())).created();
    }

    public static Answer assignCda(String cluster, Map<String, ?> assignment) {
        return OPERATOR.post(Chain.CLUSTERS + "/" + cluster + "/cdas", assignment);
    }

    /// Assigns a service provider of its own.
    public static Answer assignServiceProvider(String cluster) {
        return assignServiceProvider(cluster, Map.of("serviceProviderId", provider()))
                .created();
    }

    public static Answer assignServiceProvider(String cluster, Map<String, ?> assignment) {
        return OPERATOR.post(Chain.CLUSTERS + "/" + cluster + "/service-providers", assignment);
    }

    /// The register has told of the agency; of the one of province 52, that it sits there.
    public static void knows(String agency) {
        if (!KNOWN.add(agency)) {
            return;
        }
        if (agency.equals("PROVINCE-52")) {
            Neighbours.agency(agency, "52");
        } else {
            Neighbours.agency(agency);
        }
    }
}
