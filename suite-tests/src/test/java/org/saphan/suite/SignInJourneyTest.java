package org.saphan.suite;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Tokens;

/// Who is let in, and how far. `refused` reads every refusal twice: it is a problem with a sentence in English and
/// another
/// one in Thai.
class SignInJourneyTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    private final Suite suite = Suite.running();

    @Test
    @Tag("refuses")
    void nobodyGetsInWithoutATokenOfThisSandbox() {
        for (var member : Member.services()) {
            Api.anonymous().get(member.path("/published")).refused(401, "UNAUTHENTICATED");
            Api.with(Tokens.of("CDD")).get(member.path("/published")).refused(401, "UNAUTHENTICATED");
            Api.with("no.token.atall").get(member.path("/published")).refused(401, "UNAUTHENTICATED");
        }
    }

    @Test
    @Tag("refuses")
    void aTokenOpensOnlyWhatItsScopesName() {
        var reader = Agencies.withScopes("CDD", "registry.read");
        reader.get(ENTREPRENEURS).ok();
        reader.post(ENTREPRENEURS, Register.newGroup("กลุ่มสมมุติ", Register.SOTHON))
                .refused(403, "SCOPE_REQUIRED");
        reader.get("/plan/v1/programmes").refused(403, "SCOPE_REQUIRED");
        reader.get("/registry/v1/events").refused(403, "SCOPE_REQUIRED");
    }

    @Test
    @Tag("refuses")
    void anAgencyDoesOnlyItsOwnDuty() {
        var group = new Register(suite).group(Register.SOTHON);
        var assessment = Map.of("entrepreneurId", group, "result", "PASS", "score", 82.5, "assessedOn", "2010-10-11");
        suite.agency("DOAE")
                .post(Programme.PATH + "/potential-assessments", assessment)
                .refused(403, "DUTY_REQUIRED");
        suite.agency("DIP")
                .post("/registry/v1/opc-rounds", Register.newRound(2567))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("refuses")
    void whatIsNotThereIsAProblemToo() {
        var cdd = suite.agency("CDD");
        cdd.get("/nowhere").refused(404, "NOT_FOUND");
        cdd.get("/registry/v1/nowhere").refused(404, "NOT_FOUND");
        cdd.get("/registry/q/metrics").refused(404, "NOT_FOUND");
        cdd.get(ENTREPRENEURS + "/00000000-0000-7000-8000-000000000000").refused(404, "NOT_FOUND");
        cdd.delete(ENTREPRENEURS, "\"0\"").refused(405, "METHOD_NOT_ALLOWED");
        cdd.get(ENTREPRENEURS + "?colour=red").refused(400, "UNKNOWN_PARAMETER");
    }
}
