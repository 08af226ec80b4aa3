package org.saphan.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;

/// Plays the register and plan: tells on their topics, and waits until marketing knows.
public final class Neighbours {

    private static final TopicWriter REGISTER = TopicWriter.of("registry", "CDD");
    private static final TopicWriter PLAN = TopicWriter.of("plan", "DIP");
    private static final Map<Object, Long> SEQUENCES = new ConcurrentHashMap<>();

    private Neighbours() {}

    /// A registered entrepreneur of province 24 that consents to be marketed.
    public static UUID consenting() {
        var entrepreneur = registered();
        consents(entrepreneur);
        return entrepreneur;
    }

    /// One that also graduated from OTOP_TO_SME.
    public static UUID graduate() {
        var entrepreneur = consenting();
        takesPart(entrepreneur, "OTOP_TO_SME", "GRADUATED");
        return entrepreneur;
    }

    public static UUID registered() {
        var entrepreneur = UUID.randomUUID();
        tells(entrepreneur, "REGISTERED");
        return entrepreneur;
    }

    /// The register tells a status.
    public static void tells(UUID entrepreneur, String status) {
        registers(entrepreneur, status.toLowerCase(Locale.ROOT), status, Map.of());
    }

    /// The register merges an entrepreneur into another.
    public static void merges(UUID loser, UUID winner) {
        registers(loser, "merged", "DEREGISTERED", Map.of("mergedInto", winner));
    }

    /// The register takes a merge back.
    public static void unmerges(UUID loser) {
        registers(loser, "unmerged", "REGISTERED", Map.of());
    }

    /// The register erases an entrepreneur.
    public static void erases(UUID entrepreneur) {
        var sequence = SEQUENCES.merge(entrepreneur, 0L, (before, _) -> before + 1);
        REGISTER.erase("registry.entrepreneur.erased.v1", entrepreneur, sequence);
        Eventually.until(() -> readKnown("entrepreneur", entrepreneur).refused(404, "NOT_FOUND"));
    }

    /// Has the copy of the entrepreneurs built anew from all that was ever told, and waits until this one is known
    /// again.
    public static void repeats(UUID entrepreneur) {
        Api.as("OPS-MOC").put("/marketing/v1/known/entrepreneur/rebuild", null).status(202);
        awaits("entrepreneur", entrepreneur, SEQUENCES.getOrDefault(entrepreneur, 0L));
    }

    private static void registers(UUID entrepreneur, String fact, String status, Map<String, Object> more) {
        var state = new HashMap<String, Object>(Map.of(
                "entrepreneurId", entrepreneur,
                "otopRegistrationNo", "OTOP-2401-2552-00001",
                "kind", "COMMUNITY_GROUP",
                "status", status,
                "statusSince", "2010-03-01T00:00:00Z",
                "nameTh", "กลุ่มตัวอย่าง",
                "provinceCode", "24",
                "journeyStage", "OTOP"));
        state.putAll(more);
        tell(REGISTER, "entrepreneur", "registry.entrepreneur." + fact + ".v1", entrepreneur, state);
    }

    /// @return the consent's id
    public static UUID consents(UUID entrepreneur) {
        var consent = UUID.randomUUID();
        var state = Map.of(
                "consentId",
                consent,
                "entrepreneurId",
                entrepreneur,
                "purpose",
                "MARKETING",
                "grantedOn",
                "2010-05-01");
        tell(REGISTER, "consent", "registry.consent.granted.v1", consent, state);
        return consent;
    }

    public static void withdraws(UUID entrepreneur, UUID consent) {
        var state = Map.of(
                "consentId", consent,
                "entrepreneurId", entrepreneur,
                "purpose", "MARKETING",
                "grantedOn", "2010-05-01",
                "withdrawnOn", "2010-09-01");
        tell(REGISTER, "consent", "registry.consent.withdrawn.v1", consent, state);
    }

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

    /// A product and its rating of five stars go to another entrepreneur.
    public static void transfers(UUID product, UUID rating, UUID entrepreneur) {
        tellsProduct("transferred", product, entrepreneur);
        tellsRating("transferred", rating, product, entrepreneur, 5, true);
    }

    private static void tellsProduct(String fact, UUID product, UUID entrepreneur) {
        tell(
                REGISTER,
                "product",
                "registry.product." + fact + ".v1",
                product,
                Map.of("productId", product, "entrepreneurId", entrepreneur, "nameTh", "ขนมไทย", "category", "FOOD"));
    }

    /// A rating, announced or not.
    public static void rates(UUID rating, UUID product, UUID entrepreneur, int stars, boolean announced) {
        tellsRating("given", rating, product, entrepreneur, stars, announced);
    }

    private static void tellsRating(
            String fact, UUID rating, UUID product, UUID entrepreneur, int stars, boolean announced) {
        tell(
                REGISTER,
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
        tell(
                REGISTER,
                "certification",
                "registry.certification.granted.v1",
                certification,
                Map.of(
                        "certificationId", certification,
                        "productId", product,
                        "entrepreneurId", entrepreneur,
                        "standard", standard,
                        "validFrom", "2011-01-01",
                        "validTo", validTo,
                        "status", "GRANTED"));
        return certification;
    }

    /// @return the enrolment's id
    public static UUID takesPart(UUID entrepreneur, String programme, String state) {
        var enrolment = UUID.randomUUID();
        tell(
                PLAN,
                "enrolment",
                "plan.enrolment." + state.toLowerCase(Locale.ROOT) + ".v1",
                enrolment,
                Map.of(
                        "enrolmentId", enrolment,
                        "programmeCode", programme,
                        "entrepreneurId", entrepreneur,
                        "provinceCode", "24",
                        "state", state));
        return enrolment;
    }

    /// A programme that gives an agency SUPPORT_MARKETING.
    ///
    /// @param provinces where; none for everywhere
    public static void gives(String programme, String agency, String... provinces) {
        var duties = new HashMap<String, Object>(
                Map.of("agency", agency, "duties", List.of("NOMINATE", "SUPPORT_MARKETING")));
        if (provinces.length > 0) {
            duties.put("provinceCodes", List.of(provinces));
        }
        opens(programme, Map.of("agencies", List.of(duties)));
    }

    /// A programme, or a newer version of it.
    ///
    /// @param terms its agencies, parties, targets, phase …
    public static void opens(String programme, Map<String, ?> terms) {
        var state = new HashMap<String, Object>(Map.of(
                "code", programme,
                "nameTh", "โครงการตัวอย่าง",
                "nameEn", "Example programme",
                "ownerAgency", "OSMEP",
                "agencies", List.of(),
                "state", "OPEN"));
        state.putAll(terms);
        tell(PLAN, "programme", "plan.programme.opened.v1", programme, state);
    }

    private static void tell(TopicWriter owner, String aggregate, String type, Object id, Map<String, ?> state) {
        var sequence = SEQUENCES.merge(id, 0L, (before, _) -> before + 1);
        owner.publish(type, id, sequence, state);
        awaits(aggregate, id, sequence);
    }

    private static void awaits(String aggregate, Object id, long sequence) {
        Eventually.until(
                () -> assertThat(readKnown(aggregate, id).ok().at("sequence").asLong())
                        .isGreaterThanOrEqualTo(sequence));
    }

    private static Answer readKnown(String aggregate, Object id) {
        return Api.as("OPS-MOC").get("/marketing/v1/known/{aggregate}/{id}", aggregate, id);
    }
}
