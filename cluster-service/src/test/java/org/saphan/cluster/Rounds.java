package org.saphan.cluster;

import static org.saphan.cluster.Chain.CLUSTERS;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Monitoring rounds, as tests make them. Every member began with a revenue of 1,850,000.00, a cost of 1,210,000.50 and
/// twelve employees, and joined on 15 March 2019.
public final class Rounds {

    public static final List<String> DIMENSIONS =
            List.of("MUTUAL_HELP", "QUALITY_OF_LIFE", "COMMUNITY_BENEFIT", "ENVIRONMENT");

    private static final Api OPERATOR = Api.as("OSMEP");

    private Rounds() {}

    /// A continuing cluster of province 52 in no programme.
    public static Map<String, Object> content() {
        var content = Chain.national();
        content.putAll(Map.of("scope", "REGIONAL", "provinceCodes", List.of("52")));
        return content;
    }

    /// An active cluster with three members, one a tier.
    public static String cluster() {
        return cluster(content());
    }

    public static String cluster(Map<String, Object> content) {
        var cluster = OPERATOR.post(CLUSTERS, content).created().id();
        Chain.select(cluster);
        Chain.activate(cluster);
        execute("update membership set joined_on = date '2019-03-15' where cluster_id = '" + cluster + "'");
        return cluster;
    }

    public static List<String> members(String cluster) {
        var items = OPERATOR.get(Chain.members(cluster)).ok().at("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(each -> each.path("membershipId").asText())
                .toList();
    }

    /// A round of a quarter of a fiscal year, 1 to 4.
    public static Map<String, Object> quarter(int yearBE, int number) {
        return new HashMap<>(Map.of(
                "fiscalYearBE",
                yearBE,
                "number",
                number,
                "from",
                firstDay(yearBE, number).toString(),
                "until",
                lastDay(yearBE, number)));
    }

    public static String lastDay(int yearBE, int number) {
        return firstDay(yearBE, number).plusMonths(3).minusDays(1).toString();
    }

    private static LocalDate firstDay(int yearBE, int number) {
        return LocalDate.of(yearBE - 544, 10, 1).plusMonths(3L * (number - 1));
    }

    public static String of(String cluster) {
        return CLUSTERS + "/" + cluster + "/monitoring-rounds";
    }

    /// Opened; the path of the round.
    public static String open(String cluster, int yearBE, int number) {
        return path(
                OPERATOR.post(of(cluster), quarter(yearBE, number)).created().id());
    }

    public static String path(String round) {
        return "/cluster/v1/monitoring-rounds/" + round;
    }

    public static Map<String, Object> figures(String revenue, String cost, String newInvestment, String day) {
        return new HashMap<>(Map.of(
                "revenue",
                new BigDecimal(revenue),
                "cost",
                new BigDecimal(cost),
                "newInvestment",
                new BigDecimal(newInvestment),
                "employees",
                14,
                "collectedOn",
                day));
    }

    public static Map<String, Object> finding(int score, String day) {
        return new HashMap<>(Map.of("score", score, "text", "ใช้โรงคัดแยกร่วมกันสามราย", "collectedOn", day));
    }

    /// A member's figures.
    public static Answer measures(String round, String member, Map<String, Object> figures) {
        return OPERATOR.put(round + "/economic-results/" + member, null, figures);
    }

    /// A finding of score 4 in every dimension.
    public static void finds(String round, String member, String day) {
        for (var dimension : DIMENSIONS) {
            OPERATOR.put(round + "/social-findings/" + member + "/" + dimension, null, finding(4, day))
                    .ok();
        }
    }

    /// All that a round needs of a member.
    public static Answer fills(String round, String member, Map<String, Object> figures) {
        finds(round, member, figures.get("collectedOn").toString());
        return measures(round, member, figures).ok();
    }

    public static Answer close(String round) {
        return OPERATOR.put(round + "/closing", OPERATOR.get(round).ok().etag());
    }

    /// What a member's standing result is.
    public static Answer result(String round, String member) {
        return OPERATOR.get(round + "/economic-results/" + member).ok();
    }

    /// Without anybody being asked.
    public static void execute(String sql) {
        var database = CDI.current().select(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
