package org.saphan.marketing;

import io.agroal.api.AgroalDataSource;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Value measurements and sales, as tests make them.
public final class Books {

    private static final Api STEWARD = Api.as("OPS-MOC");

    private Books() {}

    /// A programme that promises twenty percent: signed by OSMEP and TCC, in which TCC has SUPPORT_MARKETING
    /// everywhere and DOAE in province 10.
    public static void programme(String code) {
        var target = Map.of("metric", "VALUE_ADDED_PERCENT", "comparator", "GTE", "value", 20, "unit", "PERCENT");
        Plan.opens(
                code,
                Map.of(
                        "parties", List.of(party("OSMEP"), party("TCC")),
                        "agencies",
                                List.of(
                                        Map.of("agency", "TCC", "duties", List.of("SUPPORT_MARKETING")),
                                        Map.of(
                                                "agency", "DOAE",
                                                "duties", List.of("SUPPORT_MARKETING"),
                                                "provinceCodes", List.of("10"))),
                        "targets", List.of(target)));
    }

    public static Map<String, Object> party(String agency) {
        return Map.of("agency", agency, "responsibilityTh", "ร่วมมือ", "responsibilityEn", "Cooperates");
    }

    public static Map<String, Object> baseline(String programme, String amount) {
        return new HashMap<>(Map.of(
                "programmeCode", programme,
                "methodCode", "UNIT_PRICE",
                "methodVersion", 1,
                "baseline", new BigDecimal(amount),
                "baselineFrom", "2011-10-01",
                "baselineUntil", "2012-09-30",
                "evidence", "ทะเบียนราคาขายของกลุ่ม"));
    }

    public static Map<String, Object> result(String amount) {
        return new HashMap<>(
                Map.of("after", new BigDecimal(amount), "afterFrom", "2012-10-01", "afterUntil", "2013-09-30"));
    }

    public static String measurements(UUID product) {
        return "/marketing/v1/products/" + product + "/value-measurements";
    }

    public static Answer recorded(UUID product, String programme, String baseline) {
        return STEWARD.post(measurements(product), baseline(programme, baseline))
                .created();
    }

    public static Answer measured(UUID product, String programme, String baseline, String after) {
        var recorded = recorded(product, programme, baseline);
        return STEWARD.put(path(recorded) + "/result", recorded.etag(), result(after))
                .ok();
    }

    public static Map<String, Object> sales(UUID product, String period, String domestic, String foreign) {
        return new HashMap<>(Map.of(
                "productId",
                product,
                "period",
                period,
                "domestic",
                new BigDecimal(domestic),
                "foreign",
                new BigDecimal(foreign)));
    }

    public static String sales(String onboarding) {
        return Shop.ONBOARDINGS + "/" + onboarding + "/sales-reports";
    }

    /// Live in the channel since that day, under the programme.
    public static String selling(
            AgroalDataSource database, String channel, UUID entrepreneur, String programme, LocalDate since) {
        var onboarding = Shop.live(channel, entrepreneur).text("onboardingId");
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(
                        "update onboarding set live_on = ?, programme_code = ? where id = ?")) {
            change.setObject(1, since);
            change.setString(2, programme);
            change.setObject(3, UUID.fromString(onboarding));
            change.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return onboarding;
    }

    /// The path of what was created.
    public static String path(Answer created) {
        return created.location().replaceAll("^.*(?=/marketing/v1/)", "");
    }

    /// The statuses of the same request, sent at once.
    public static List<Integer> atOnce(int times, Callable<Answer> request) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, times).mapToObj(_ -> request).toList())
                    .stream()
                    .map(Books::statusOf)
                    .toList();
        }
    }

    private static int statusOf(Future<Answer> answer) {
        try {
            return answer.get().status();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
