package org.saphan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// What the agencies do with the money of a programme.
public final class Money {

    private Money() {}

    /// DIP asks for a payment out of its commitment.
    public static Answer pay(Answer commitment, String amount) {
        return pay(Api.as("DIP"), commitment, amount);
    }

    public static Answer pay(Api officer, Answer commitment, String amount) {
        return officer.post(path(commitment) + "/disbursements", payment(amount));
    }

    public static Map<String, Object> payment(String amount) {
        return Map.of("amount", new BigDecimal(amount), "paidOn", "2012-02-01", "reference", "ฎีกา 1/2555");
    }

    /// OSMEP lets a payment, a refund or a transfer go.
    public static Answer letGo(Answer asked) {
        return Api.as("OSMEP").put(path(asked) + "/approval", asked.etag());
    }

    public static Answer turnDown(Answer asked) {
        return Api.as("OSMEP").put(path(asked) + "/rejection", asked.etag(), Map.of("reason", "เอกสารไม่ครบ"));
    }

    public static Answer reduce(Answer commitment, String amount) {
        return Api.as("DIP").post(path(commitment) + "/reductions", less(amount));
    }

    public static Answer giveBack(String allocation, String amount) {
        return Api.as("OSMEP").post("/plan/v1/allocations/" + allocation + "/returns", less(amount));
    }

    /// DIP reports that money of its payment came back.
    public static Answer refund(Answer disbursement, String amount) {
        return refund(Api.as("DIP"), disbursement, amount);
    }

    public static Answer refund(Api officer, Answer disbursement, String amount) {
        var refund =
                Map.of("amount", new BigDecimal(amount), "refundedOn", "2012-03-01", "reference", "ใบนำส่ง 1/2555");
        return officer.post(path(disbursement) + "/refunds", refund);
    }

    public static Map<String, Object> less(String amount) {
        return Map.of("amount", new BigDecimal(amount), "reason", "เงินเหลือจ่าย");
    }

    public static Map<String, Object> transfer(String from, String to, String amount) {
        return Map.of(
                "fromActivityId",
                from,
                "toActivityId",
                to,
                "amount",
                new BigDecimal(amount),
                "reason",
                "ใช้เงินต่ำกว่าแผน");
    }

    /// The id of a plan's activity, the first at 0.
    public static String activity(Journeys.Plan plan, int place) {
        return plan.read().text("activities." + place + ".activityId");
    }

    /// A sum of the budget: of an agency and fiscal year.
    public static BigDecimal sum(String programme, String agency, int year, String sum) {
        var items = Api.as("CDD")
                .get("/plan/v1/programmes/{code}/budget", programme)
                .ok()
                .at("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.path("agency").asText().equals(agency)
                        && each.path("fiscalYearBE").asInt() == year)
                .map(each -> each.path(sum).decimalValue())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /// As it is written: with satang.
    public static String baht(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /// Where the thing is that was created.
    public static String path(Answer created) {
        return created.location().replaceAll("^.*(?=/plan/v1/)", "");
    }
}
