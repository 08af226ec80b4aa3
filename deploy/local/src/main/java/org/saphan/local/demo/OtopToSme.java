package org.saphan.local.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.saphan.local.access.KafkaCredentials;

/// The first programme from register to roster to plan, on a register of national size: each agency's system does
/// its own part through the gateway, and what came of it is held against what must be.
public final class OtopToSme {

    private static final String GATEWAY = "http://localhost:8080";
    private static final String KAFKA = ".saphan/secrets/kafka-credentials.json";
    private static final List<String> RECIPIENTS = List.of("DIP", "DOAE", "OPS-MOC", "CDD");

    private final DemoRegister register;
    private final KafkaCredentials kafka;
    private final Progress progress = new Progress(System.out);
    private final AgencySystem cdd = AgencySystem.of(GATEWAY, "CDD");
    private final AgencySystem dip = AgencySystem.of(GATEWAY, "DIP");
    private final AgencySystem osmep = AgencySystem.of(GATEWAY, "OSMEP");
    private final AgencySystem commerce = AgencySystem.of(GATEWAY, "OPS-MOC");
    private final Selections selections = new Selections(cdd, dip, osmep);
    private final Copies copies =
            new Copies(Map.of("registry", cdd, "plan", dip, "marketing", commerce, "cluster", osmep));

    private OtopToSme(Path root) throws IOException {
        register = DemoRegister.over(root.resolve("deploy/reference/areas.csv"));
        kafka = KafkaCredentials.read(root.resolve(KAFKA));
    }

    /// @param args the project's folder
    public static void main(String[] args) throws IOException {
        try {
            System.exit(new OtopToSme(Path.of(args[0])).run() ? 0 : 1);
        } catch (DemoFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private boolean run() {
        fillRegister();
        progress.step("rows in the other agencies' copies", () -> copies.awaitEqual(progress, false));
        var enrolments = select();
        allocate();
        plan(enrolments);
        report();
        return progress.end();
    }

    private void fillRegister() {
        var imports = new RegisterImport(cdd);
        var rounds = new RoundSchedule(cdd, imports);
        progress.step(
                "CDD imports entrepreneurs", () -> imports.run("kind=ENTREPRENEURS", register::writeEntrepreneurs));
        progress.step("CDD imports products", () -> imports.run("kind=PRODUCTS", register::writeProducts));
        for (var round : OpcRound.values()) {
            progress.step(
                    "CDD holds the OPC round of " + round.yearBE(),
                    () -> rounds.hold(round, out -> register.writeRatings(round, out)));
        }
    }

    private List<String> select() {
        var enrolments = new ArrayList<String>();
        var refused = new AtomicInteger();
        var provinces = register.candidates();
        progress.step("DIP assesses, the working group selects", () -> {
            for (var province : provinces) {
                for (var candidate : province.chosen()) {
                    var id = selections.idOf(candidate);
                    selections.prepare(id);
                    enrolments.add(selections.enrol(id));
                }
            }
            return enrolments.size();
        });
        progress.step("a third in each province is refused", () -> {
            for (var province : provinces) {
                var id = selections.idOf(province.oneTooMany());
                selections.prepare(id);
                refused.addAndGet(selections.select(id).is("QUOTA_FULL") ? 1 : 0);
            }
            return refused.get();
        });
        progress.check("refused QUOTA_FULL", provinces.size(), refused.get());
        refuseBuengKan();
        return enrolments;
    }

    private void refuseBuengKan() {
        var id = selections.idOf(register.outsideTheProvinceSet().getFirst());
        selections.prepare(id);
        var answer = selections.select(id);
        progress.check("Bueng Kan (38)", "PROVINCE_NOT_IN_SET", reason(answer));
    }

    private static String reason(DemoAnswer answer) {
        return answer.violates("PROVINCE_NOT_IN_SET") ? "PROVINCE_NOT_IN_SET" : answer.toString();
    }

    private void allocate() {
        progress.step("OSMEP allocates", () -> {
            var path = Selections.PROGRAMME + "/allocations";
            var there = osmep.get(path).done().body().findValuesAsText("agency");
            for (var agency : RECIPIENTS) {
                if (!there.contains(agency)) {
                    osmep.post(path, "demo-allocate-" + agency, allocation(agency))
                            .done();
                }
            }
            return RECIPIENTS.size();
        });
    }

    private static Map<String, Object> allocation(String agency) {
        return Map.of("agency", agency, "fiscalYearBE", 2554, "amount", new BigDecimal("10000000.00"));
    }

    private void plan(List<String> enrolments) {
        progress.step("diagnoses, plans, safeguards, approvals", () -> {
            var plans = new CustomMadePlans(dip, osmep);
            IntStream.range(0, enrolments.size()).parallel().forEach(each -> plans.make(enrolments.get(each), each));
            return enrolments.size();
        });
    }

    private void report() {
        var coverage = osmep.get(Selections.PROGRAMME + "/coverage").done().body();
        progress.check("selected", 152, coverage.path("selected").asInt());
        progress.check("units", 76, coverage.path("units").asInt());
        progress.check("gaps", 0, coverage.path("gaps").size());
        var identical =
                osmep.get(Selections.PROGRAMME + "/identical-plans").done().body();
        progress.check("identical plans", 0, identical.path("items").size());
        var approved = osmep.get("/plan/v1/plans?programme=OTOP_TO_SME&state=APPROVED&limit=200")
                .done()
                .body();
        progress.check("approved plans", 152, approved.path("items").size());
        progress.step("rows in the copies at the end", () -> copies.awaitEqual(progress, true));
        progress.step("events on the topics", this::compareTopics);
    }

    private long compareTopics() {
        var ledger = new TopicLedger(kafka.settings("OSMEP"));
        var expected = new TreeMap<String, Long>();
        for (var each : Map.of("registry", cdd, "plan", dip, "marketing", commerce, "cluster", osmep)
                .entrySet()) {
            each.getValue()
                    .get("/" + each.getKey() + "/v1/published")
                    .done()
                    .body()
                    .path("items")
                    .forEach(row -> expected.put(
                            row.path("topic").asText(), row.path("events").asLong()));
        }
        ledger.read(expected.keySet());
        expected.forEach((topic, events) -> progress.check(topic + " events", events, ledger.eventsOn(topic)));
        progress.check("events out of order", 0, ledger.inversions());
        return expected.values().stream().mapToLong(Long::longValue).sum();
    }
}
