package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.registry.Register;
import org.saphan.registry.turn.Turns;

@QuarkusTest
@WithTestResource(SeveralKeys.class)
class KeyExchangeTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";
    private static final String PHONE = "0810000042";

    @Inject
    EntityManager database;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    PersonalDataKeys keys;

    @Inject
    Turns turns;

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    void keepsEverythingReadableAndFindable() {
        var entry = Register.group("phone", PHONE);
        var created = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        var path = ENTREPRENEURS + "/" + created.id();
        var successors = path + "/successors";
        Api.as("DIP")
                .post(successors, Map.of("relation", "SPOUSE", "birthYearBE", 2530, "name", "ทายาท สมมุติ"))
                .created();

        Replica.withNextKey().exchangeAtLast();

        var open = Api.as("DIP").forPurpose("visit").get(path).ok();
        assertThat(open.text("nationalId")).isEqualTo(entry.get("nationalId"));
        assertThat(open.text("phone")).isEqualTo(PHONE);
        assertThat(open.etag()).isEqualTo(created.etag());
        assertThat(Api.as("DIP").forPurpose("visit").get(successors).ok().text("items.0.name"))
                .isEqualTo("ทายาท สมมุติ");
        assertThat(found(entry.get("nationalId"))).isEqualTo(created.id());
        Api.as("CDD").post(ENTREPRENEURS, entry).refused(409, "ALREADY_REGISTERED");
        StoredSeals.read().requireUnder(keys.reload());
    }

    @Test
    void leavesNothingThatTheFormerKeysOpenAndNoTraceInHistoryOrJournal() {
        Register.registered();
        holdAClient();
        var former = keys.reload();
        var history = count("entrepreneur_history");
        var events = count("journal");

        var done = Replica.withNextKey().exchanges().orElseThrow();

        var stored = StoredSeals.read();
        assertThat(stored.ciphers())
                .isNotEmpty()
                .noneMatch(each -> former.open(each).isPresent());
        stored.requireUnder(keys.reload());
        assertThat(keys.reload().number()).isEqualTo(former.number() + 1).isEqualTo(done.number());
        assertThat(done.rows()).isPositive();
        assertThat(count("entrepreneur_history")).isEqualTo(history);
        assertThat(count("journal")).isEqualTo(events);
        assertThat(count("personal_data_key")).isEqualTo(1);
    }

    @Test
    void opensWhatWasReadBefore() {
        Register.registered();
        var before = StoredSeals.read().ciphers();
        keys.reload();

        Replica.withNextKey().exchangeAtLast();

        StoredSeals.read()
                .ciphers()
                .forEach(each -> assertThat(cipher.decrypt(each)).isNotEmpty());
        before.forEach(each -> assertThat(cipher.decrypt(each)).isNotEmpty());
    }

    @Test
    void isMadeOnceAndNeverTakenBack() {
        var former = Replica.inEffect();
        var replica = Replica.withNextKey();
        assertThat(replica.keys().isExchangeDue()).isTrue();
        replica.exchangeAtLast();

        var notToldYet = Replica.with(former, Replica.inEffect());

        assertThat(replica.keys().isExchangeDue()).isFalse();
        assertThat(replica.exchanges()).isEmpty();
        assertThat(notToldYet.keys().isExchangeDue()).isFalse();
        assertThat(notToldYet.keys().isBehind()).isTrue();
        assertThat(notToldYet.keys().reload().both()).isEqualTo(keys.reload().both());
    }

    @Test
    void isMadeByTheWorkerOfAProcessWithANewKey() throws Exception {
        var before = keys.reload().number();
        var replica = Replica.withNextKey();
        var worker = new ExchangeWorker(replica.keys(), replica.exchange(), turns);

        Eventually.until(() -> {
            worker.run();
            assertThat(keys.reload().number()).isEqualTo(before + 1);
        });
        worker.run();

        assertThat(keys.reload().number()).isEqualTo(before + 1);
    }

    @Test
    void makesAProcessUnreadyThatWasNeverTold() {
        var replica = Replica.with(Replica.inEffect());
        var open = new KeysOpen(replica.keys());
        assertThat(open.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        Replica.withNextKey().exchangeAtLast();

        assertThatThrownBy(() -> replica.keys().isExchangeDue()).hasMessageContaining("which is not in the file of");

        assertThat(open.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(replica.keys().isBehind()).isTrue();
        assertThat(RestAssured.get("/q/health/ready")
                        .path("checks.find { it.name == 'keys of the personal data' }.status")
                        .toString())
                .isEqualTo("UP");
    }

    @Test
    void leavesAFormerKeyWithNothingToOpen() {
        var former = Replica.inEffect();
        Replica.withNextKey().exchangeAtLast();

        assertThatThrownBy(() -> Replica.with(former))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(former.fingerprint())
                .hasMessageContaining("is not in the file of saphan.registry.personal-data.key-file");
    }

    @Test
    void doesNotStartWithAnotherKey() {
        var wrong = new FileKey(TestKey.another());

        assertThatThrownBy(() -> Replica.with(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Replica.now().fileKey());
    }

    /// A column that is added and forgotten here would be under a former key for ever.
    @Test
    void knowsEverySealedColumn() {
        var sealed = SealedTable.ALL.stream()
                .flatMap(table -> table.columns().stream().map(each -> table.name() + "." + each.cipher()))
                .toList();
        var known = List.of(
                "admission.claim_hash",
                "admission_request.address",
                "admission_request.content",
                "admission_request.request_key",
                "dead_letter.key",
                "dead_letter.payload",
                "entrepreneur.identification_hash",
                "entrepreneur.phone_hash",
                "import_part.content",
                "webhook.former_secret",
                "webhook.secret");

        var stored = texts("select table_name || '.' || column_name from information_schema.columns"
                + " where data_type = 'bytea' and table_schema = 'public'");

        assertThat(stored).containsAll(sealed);
        assertThat(stored).filteredOn(each -> !sealed.contains(each)).containsExactlyInAnyOrderElementsOf(known);
    }

    private String found(Object number) {
        return Api.as("DIP")
                .forPurpose("check")
                .post("/registry/v1/entrepreneur-lookups", Map.of("numbers", List.of(number)))
                .ok()
                .text("items.0.entrepreneurId");
    }

    private void holdAClient() {
        QuarkusTransaction.requiringNew().run(() -> {
            var admission = UUID.randomUUID();
            database.createNativeQuery("insert into admission (id, agency_code, request, requested_at, claim_hash,"
                            + " state, version) values (?1, 'X', '{}'::jsonb, now(), '\\x00', 'REQUESTED', 0)")
                    .setParameter(1, admission)
                    .executeUpdate();
            database.createNativeQuery("insert into held_client (id, admission_id, client_id, registration_uri,"
                            + " registration_token, attempts, version) values (?1, ?2, 'x', ?3, ?4, 0, 0)")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, admission)
                    .setParameter(3, cipher.encrypt("https://provider.test/clients/x"))
                    .setParameter(4, cipher.encrypt("token"))
                    .executeUpdate();
        });
    }

    private long count(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked") // a native query of one column
    private List<String> texts(String sql) {
        return database.createNativeQuery(sql, String.class).getResultList();
    }
}
