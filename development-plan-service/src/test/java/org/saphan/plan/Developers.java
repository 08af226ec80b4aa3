package org.saphan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Programmes with expert institutions: RMUTT develops everywhere, SILPAKORN in province 10 only.
public final class Developers {

    private Developers() {}

    public static String programme() {
        return Catalogues.programme(terms -> {
            institution(terms, "RMUTT");
            institution(terms, "SILPAKORN").putArray("provinceCodes").add("10");
        });
    }

    private static ObjectNode institution(ObjectNode terms, String code) {
        var institution = terms.withArray("agencies").addObject().put("agency", code);
        institution.putArray("duties").add("DEVELOP");
        return institution;
    }

    public static Answer assign(Catalogues.Taken taken, String institution) {
        return assignAs("OSMEP", taken, institution);
    }

    public static Answer assignAs(String caller, Catalogues.Taken taken, String institution) {
        return Api.as(caller)
                .post(
                        taken.path() + "/developers",
                        Map.of(
                                "institution",
                                institution,
                                "fields",
                                List.of("PRODUCT_DEVELOPMENT", "KNOWLEDGE"),
                                "joins",
                                List.of("CULTURE", "TECHNOLOGY"),
                                "since",
                                "2020-10-01"));
    }

    /// Where an assignment stands.
    public static String developed() {
        var taken = Catalogues.selectedIn(programme());
        return pathOf(taken, assign(taken, "RMUTT").created());
    }

    public static String pathOf(Catalogues.Taken taken, Answer assignment) {
        return taken.path() + "/developers/" + assignment.text("developerAssignmentId");
    }
}
