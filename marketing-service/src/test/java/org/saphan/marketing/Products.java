package org.saphan.marketing;

import static org.saphan.marketing.Neighbour.REGISTER;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Plays the register: tells of products, their ratings and certificates.
public final class Products {

    private Products() {}

    /// A product of the entrepreneur with so many stars in round 2553.
    ///
    /// @return the product's id
    public static UUID makes(UUID entrepreneur, int stars) {
        var product = UUID.randomUUID();
        var rating = UUID.randomUUID();
        tellsProduct("registered", product, entrepreneur);
        rates(rating, product, entrepreneur, stars, true);
        return product;
    }

    /// A product without stars.
    ///
    /// @return the product's id
    public static UUID makesA(UUID entrepreneur, String category) {
        var product = UUID.randomUUID();
        tellsProduct("registered", product, entrepreneur, category);
        return product;
    }

    /// A product and its rating of five stars go to another entrepreneur.
    public static void transfers(UUID product, UUID rating, UUID entrepreneur) {
        tellsProduct("transferred", product, entrepreneur);
        tellsRating("transferred", rating, product, entrepreneur, 5, true);
    }

    private static void tellsProduct(String fact, UUID product, UUID entrepreneur) {
        tellsProduct(fact, product, entrepreneur, "FOOD");
    }

    private static void tellsProduct(String fact, UUID product, UUID entrepreneur, String category) {
        REGISTER.tell(
                "product",
                "registry.product." + fact + ".v1",
                product,
                Map.of("productId", product, "entrepreneurId", entrepreneur, "nameTh", "ขนมไทย", "category", category));
    }

    /// A rating, announced or not.
    public static void rates(UUID rating, UUID product, UUID entrepreneur, int stars, boolean announced) {
        tellsRating("given", rating, product, entrepreneur, stars, announced);
    }

    private static void tellsRating(
            String fact, UUID rating, UUID product, UUID entrepreneur, int stars, boolean announced) {
        REGISTER.tell(
                "rating",
                "registry.rating." + fact + ".v1",
                rating,
                Map.of(
                        "ratingId", rating,
                        "productId", product,
                        "entrepreneurId", entrepreneur,
                        "roundYearBE", 2553,
                        "stars", stars,
                        "announced", announced));
    }

    /// A product is certified.
    ///
    /// @return the certificate's id
    public static UUID certifies(UUID product, UUID entrepreneur, String standard, String validTo) {
        var certification = UUID.randomUUID();
        tellsCertificate("granted", certification, product, entrepreneur, standard, validTo);
        return certification;
    }

    /// A certificate is revoked at once.
    public static void revokes(UUID certification, UUID product, UUID entrepreneur, String standard, String validTo) {
        tellsCertificate("revoked", certification, product, entrepreneur, standard, validTo);
    }

    private static void tellsCertificate(
            String fact, UUID certification, UUID product, UUID entrepreneur, String standard, String validTo) {
        var state = new HashMap<String, Object>(Map.of(
                "certificationId", certification,
                "productId", product,
                "entrepreneurId", entrepreneur,
                "standard", standard,
                "validFrom", "2011-01-01",
                "validTo", validTo,
                "status", fact.toUpperCase(Locale.ROOT)));
        if (fact.equals("revoked")) {
            state.put("revokedOn", "2012-01-01");
        }
        REGISTER.tell("certification", "registry.certification." + fact + ".v1", certification, state);
    }
}
