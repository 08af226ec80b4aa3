package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.registry.Register;
import org.saphan.registry.registerimport.Csv;
import org.saphan.registry.registerimport.Import;
import org.saphan.registry.search.RankedHit;
import org.saphan.registry.search.RegisterSearch;
import org.saphan.registry.search.SoughtAlike;
import org.saphan.registry.turn.Turn;
import org.saphan.registry.turn.Turns;

/// What imports, the index and admission make of an exchange of the keys.
@QuarkusTest
@WithTestResource(SeveralKeys.class)
class KeyExchangeElsewhereTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @Inject
    PersonalDataKeys keys;

    @Inject
    RegisterSearch search;

    @Inject
    Turns turns;

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    void waitsForImportsAndLeavesTheirRowsFindable() throws Exception {
        var row = Csv.group(Csv.number());
        var replica = Replica.withNextKey();
        var hadTurn = new AtomicBoolean();
        Eventually.until(() -> {
            turns.take(Turn.IMPORTS, () -> {
                hadTurn.set(true);
                Import.request("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
                assertThat(replica.exchanges()).isEmpty();
            });
            assertThat(hadTurn).isTrue();
        });
        Eventually.isTrue("imported", () -> !found(row.get("nationalId")).isEmpty());

        replica.exchangeAtLast();

        assertThat(found(row.get("nationalId"))).isNotEmpty();
        var next = Csv.group(Csv.number());
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(next)));
        assertThat(found(next.get("nationalId"))).isNotEmpty();
        StoredSeals.read().requireUnder(keys.reload());
    }

    @Test
    void hasTheIndexFindPhonesAgain() {
        var phone = "0899999931";
        var created = Api.as("CDD")
                .post(ENTREPRENEURS, Register.group("phone", phone))
                .created();
        Eventually.until(() -> assertThat(ofPhone(phone)).contains(UUID.fromString(created.id())));

        Replica.withNextKey().exchangeAtLast();

        Eventually.until(() -> assertThat(ofPhone(phone)).contains(UUID.fromString(created.id())));
    }

    @Test
    void leavesClaimCodesAsTheyWereHandedOut() {
        var content = Map.of(
                "agencyCode", "KEY-EXCHANGE",
                "newAgency", Map.of("nameTh", "หน่วยงานใหม่", "nameEn", "New agency", "provinceCode", "24"),
                "systemName", "Rice mill register",
                "purpose", "Shows producers their registration.",
                "unitMailbox", "it-unit@applicant.go.th",
                "scopes", List.of("registry.read"));
        var asked = Api.anonymous()
                .header("X-Forwarded-For", "203.0.113.200")
                .post("/registry/v1/public/admissions", content)
                .created();

        Replica.withNextKey().exchangeAtLast();

        Api.anonymous()
                .header("Claim-Code", asked.text("claimCode"))
                .get("/registry/v1/public/admissions/" + asked.id())
                .ok();
    }

    private String found(Object number) {
        return Api.as("DIP")
                .forPurpose("check")
                .post("/registry/v1/entrepreneur-lookups", Map.of("numbers", List.of(number)))
                .ok()
                .text("items.0.entrepreneurId");
    }

    private List<UUID> ofPhone(String phone) {
        var hash = HexFormat.of().formatHex(keys.reload().hash(phone));
        return search.alike(new SoughtAlike(List.of(), List.of(), "999999", null, hash), 10).stream()
                .map(RankedHit::id)
                .toList();
    }
}
