package org.saphan.marketing;

import static org.saphan.marketing.Neighbour.REGISTER;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.saphan.bench.Api;

/// Plays the register: tells of entrepreneurs and their consents.
public final class Register {

    private Register() {}

    /// A registered entrepreneur of province 24 that consents to be marketed.
    public static UUID consenting() {
        var entrepreneur = registered();
        consents(entrepreneur);
        return entrepreneur;
    }

    public static UUID registered() {
        var entrepreneur = UUID.randomUUID();
        tells(entrepreneur, "REGISTERED");
        return entrepreneur;
    }

    /// One of another province, consenting to be marketed.
    public static UUID consentingIn(String province) {
        var entrepreneur = UUID.randomUUID();
        registers(entrepreneur, "registered", "REGISTERED", Map.of("provinceCode", province));
        consents(entrepreneur);
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

    /// The register tells another province.
    public static void movesTo(UUID entrepreneur, String province) {
        registers(entrepreneur, "amended", "REGISTERED", Map.of("provinceCode", province));
    }

    /// The register erases an entrepreneur.
    public static void erases(UUID entrepreneur) {
        REGISTER.erase("entrepreneur", "registry.entrepreneur.erased.v1", entrepreneur);
    }

    /// Has the copy of the entrepreneurs built anew from all that was ever told, and waits until this one is known
    /// again.
    public static void repeats(UUID entrepreneur) {
        Api.as("OPS-MOC").put("/marketing/v1/known/entrepreneur/rebuild", null).status(202);
        REGISTER.awaits("entrepreneur", entrepreneur);
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
        REGISTER.tell("entrepreneur", "registry.entrepreneur." + fact + ".v1", entrepreneur, state);
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
        REGISTER.tell("consent", "registry.consent.granted.v1", consent, state);
        return consent;
    }

    public static void withdraws(UUID entrepreneur, UUID consent) {
        var state = Map.of(
                "consentId", consent,
                "entrepreneurId", entrepreneur,
                "purpose", "MARKETING",
                "grantedOn", "2010-05-01",
                "withdrawnOn", "2010-09-01");
        REGISTER.tell("consent", "registry.consent.withdrawn.v1", consent, state);
    }
}
