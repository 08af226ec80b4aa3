package org.saphan.registry.rating;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.registry.Register;

/// Products of the register, and how CDD rates them.
public final class RatedProducts {

    private RatedProducts() {}

    public static String product() {
        return productOf(Register.registered().text("entrepreneurId"));
    }

    public static String productOf(String entrepreneur) {
        return Api.as("CDD")
                .post(
                        "/registry/v1/entrepreneurs/" + entrepreneur + "/products",
                        Map.of("nameTh", "ขนมสมมุติ", "category", "FOOD"))
                .created()
                .text("productId");
    }

    static Map<String, Object> scores(String a, String b, String c) {
        var scores = new HashMap<String, Object>();
        scores.put("scoreA", new BigDecimal(a));
        scores.put("scoreB", new BigDecimal(b));
        scores.put("scoreC", new BigDecimal(c));
        return scores;
    }

    static Map<String, Object> amendment(String a, String b, String c) {
        var amendment = scores(a, b, c);
        amendment.put("committeeLevel", "NATIONAL");
        return amendment;
    }

    static Map<String, Object> rating(String product, String a, String b, String c) {
        var rating = scores(a, b, c);
        rating.put("productId", product);
        rating.put("committeeLevel", "NATIONAL");
        return rating;
    }

    public static Answer rate(int year, String product, String a, String b, String c) {
        return Api.as("CDD").post("/registry/v1/opc-rounds/" + year + "/ratings", rating(product, a, b, c));
    }
}
