package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.registry.Register;
import org.saphan.registry.importrows.ImportRows;
import org.saphan.registry.importrows.SourceRow;

@QuarkusTest
@WithTestResource(Bench.class)
@TestProfile(ImportResumeTest.SmallChunks.class)
class ImportResumeTest {

    public static class SmallChunks implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("saphan.registry.imports.chunk-rows", "10");
        }
    }

    @Inject
    ImportWorker worker;

    @Inject
    RunImport run;

    @Inject
    ApplyChunk apply;

    @Inject
    ImportRows rows;

    @Inject
    RegisterImports imports;

    @BeforeEach
    void stopWorker() throws InterruptedException {
        Register.loadAreas();
        worker.stop();
    }

    @AfterEach
    void startWorker() throws InterruptedException {
        worker.stop();
        worker.start();
    }

    private static List<Map<String, String>> groups(int count) {
        var groups = new ArrayList<Map<String, String>>();
        IntStream.range(0, count).forEach(each -> groups.add(Csv.group(Csv.number())));
        return groups;
    }

    @Test
    void goesOnBehindTheLastChunkAndAppliesEachRowOnce() {
        var groups = groups(45);
        groups.add(30, Csv.group(groups.get(3).get("externalNo")));
        var job = Import.request("kind=ENTREPRENEURS", Csv.entrepreneurs(groups));
        var chunks = new AtomicInteger(2);

        run.run(job.id(), () -> chunks.getAndDecrement() > 0);

        assertThat(job.now().text("state")).isEqualTo("RUNNING");
        assertThat(job.now().at("rowsRead").asInt()).isEqualTo(20);
        worker.start();
        var ended = job.ended();
        assertThat(ended.at("rowsAccepted").asInt()).isEqualTo(45);
        assertThat(Import.refusedRows(ended)).containsExactly("32,externalNo,DUPLICATE_IN_FILE");
        var numbers = groups.stream().map(row -> row.get("externalNo")).toList();
        Eventually.until(() -> assertThat(Published.events("registry.entrepreneur.v1").stream()
                        .filter(each -> !each.isTombstone())
                        .filter(each ->
                                numbers.contains(each.data().path("externalNo").asText()))
                        .map(each -> each.key() + "/" + each.sequence()))
                .hasSize(45)
                .doesNotHaveDuplicates());
    }

    @Test
    void grantsEachCertificateOnceWhenItGoesOn() {
        var number = Csv.number();
        var product = Api.as("CDD")
                .post(
                        "/registry/v1/entrepreneurs/" + Register.registered().id() + "/products",
                        Map.of("externalNo", number, "nameTh", "ขนมสมมุติ", "category", "FOOD"))
                .created()
                .id();
        var file = new StringBuilder("productExternalNo,standard,certificateNo,issuedBy,validFrom,validTo\n");
        IntStream.range(0, 25)
                .forEach(each ->
                        file.append(number).append(",TCPS,").append(each % 24).append("/2563,TISI,2020-02-01,\n"));
        var job = Import.request("kind=CERTIFICATIONS", file.toString());
        var chunks = new AtomicInteger(2);

        run.run(job.id(), () -> chunks.getAndDecrement() > 0);

        assertThat(job.now().at("rowsRead").asInt()).isEqualTo(20);
        worker.start();
        assertThat(Import.refusedRows(job.ended())).containsExactly("26,certificateNo,DUPLICATE_IN_FILE");
        Eventually.until(() -> assertThat(Published.events("registry.certification.v1").stream()
                        .filter(each -> each.data().path("productId").asText().equals(product))
                        .map(each -> each.key()))
                .hasSize(24)
                .doesNotHaveDuplicates());
    }

    @Test
    void takesNoChunkBehindACheckpointThatSomebodyElseMoved() {
        var groups = groups(20);
        var job = Import.request("kind=ENTREPRENEURS", Csv.entrepreneurs(groups));
        var chunks = new AtomicInteger(1);
        run.run(job.id(), () -> chunks.getAndDecrement() > 0);
        var scope = imports.require(job.id()).scope();
        var first = groups.getFirst();
        var format = QuarkusTransaction.requiringNew().call(() -> rows.format(scope, List.copyOf(first.keySet())));
        var chunk = format.read(List.of(new SourceRow(2, List.copyOf(first.values()))));

        assertThatThrownBy(() -> apply.run(job.id(), 0, chunk)).isInstanceOf(IllegalStateException.class);

        assertThat(job.now().at("rowsRead").asInt()).isEqualTo(10);
    }
}
