package org.saphan.registry.application;

import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.registry.rating.RatedProducts;

/// Products that enter rounds.
public final class Entries {

    private static final String PATH = "/registry/v1/applications/";
    private static final List<String> STAR_TO_THE_WORLD = List.of("1.1", "2.1", "3.2", "4.1", "5.1");

    private Entries() {}

    static Map<String, Object> entry(String product) {
        return Map.of("productId", product, "answers", STAR_TO_THE_WORLD);
    }

    /// A product of its own, entered by an agency.
    public static Answer submitted(String agency, int yearBE) {
        return submit(agency, yearBE, entry(RatedProducts.product())).created();
    }

    static Answer submit(String agency, int yearBE, Map<String, Object> entry) {
        return Api.as(agency).post("/registry/v1/opc-rounds/" + yearBE + "/applications", entry);
    }

    /// The same, endorsed by the district.
    public static Answer endorsed(int yearBE) {
        return endorsed("CDD", yearBE);
    }

    /// The same, endorsed by the district.
    public static Answer endorsed(String agency, int yearBE) {
        return change("CDD", submitted(agency, yearBE).id(), "endorsement").ok();
    }

    /// Takes the next step with the version that the application has now.
    public static Answer change(String agency, String id, String step) {
        return Api.as(agency).put(PATH + id + "/" + step, read(id).etag());
    }

    static Answer sendBack(String agency, String id) {
        return Api.as(agency)
                .put(PATH + id + "/return", read(id).etag(), Map.of("reason", "The photograph is missing."));
    }

    static Answer resubmit(String agency, String id, List<String> answers) {
        return Api.as(agency).put(PATH + id, read(id).etag(), Map.of("answers", answers));
    }

    public static Answer read(String id) {
        return Api.as("CDD").get(PATH + id).ok();
    }
}
