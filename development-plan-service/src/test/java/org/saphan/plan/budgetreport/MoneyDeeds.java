package org.saphan.plan.budgetreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.plan.Journeys;
import org.saphan.plan.Money;

/// What one officer does at random with the money of a programme; much of it is refused.
class MoneyDeeds {

    private final MoneyWorld world;
    private final Random chance;

    MoneyDeeds(MoneyWorld world, Random chance) {
        this.world = world;
        this.chance = chance;
    }

    /// Does something, and gives the status of the answer.
    int next() {
        return switch (chance.nextInt(16)) {
            case 0 -> allocate();
            case 1 -> giveBack();
            case 2, 3, 4 -> commit();
            case 5 -> with(world.commitments(), each -> post(each, "/reductions", Money.less(amount(30))));
            case 6, 7 -> with(world.commitments(), this::pay);
            case 8, 9 -> with(world.disbursements(), Money::letGo);
            case 10 -> with(world.disbursements(), Money::turnDown);
            case 11 -> with(world.disbursements(), this::refund);
            case 12 -> with(world.refunds(), Money::letGo);
            case 13 -> askForTransfer();
            case 14 -> with(world.transfers(), Money::letGo);
            default -> chance.nextInt(8) == 0 ? cancel() : commit();
        };
    }

    private int allocate() {
        var agency = MoneyWorld.any(MoneyWorld.AGENCIES, chance);
        var path = "/plan/v1/programmes/" + world.programme() + "/allocations";
        var year = 2555 + chance.nextInt(2);
        return keep(Api.as("OSMEP").post(path, Journeys.allocation(agency, year, amount(60))), world.allocations());
    }

    private int giveBack() {
        return with(world.allocations(), each -> Money.giveBack(each.text("allocationId"), amount(40)));
    }

    private int commit() {
        var plan = chance.nextInt(world.plans().size());
        var agency = chance.nextInt(2);
        var path = world.plans().get(plan).path() + "/activities/"
                + world.activities().get(plan).get(agency) + "/commitments";
        var body = Map.of("amount", new BigDecimal(amount(40)), "fiscalYearBE", 2555 + chance.nextInt(2));
        return keep(Api.as(MoneyWorld.AGENCIES.get(agency)).post(path, body), world.commitments());
    }

    private Answer pay(Answer commitment) {
        return kept(post(commitment, "/disbursements", Money.payment(amount(30))), world.disbursements());
    }

    private Answer refund(Answer disbursement) {
        return kept(Money.refund(officer(disbursement), disbursement, amount(20)), world.refunds());
    }

    private int askForTransfer() {
        var plan = chance.nextInt(world.plans().size());
        var from = chance.nextInt(2);
        var activities = world.activities().get(plan);
        var body = Money.transfer(activities.get(from), activities.get(1 - from), amount(30));
        var path = world.plans().get(plan).path() + "/budget-transfers";
        return keep(Api.as(MoneyWorld.AGENCIES.get(from)).post(path, body), world.transfers());
    }

    private int cancel() {
        var path = world.plans().getLast().path() + "/cancellation";
        return Api.as("OSMEP").put(path, "*", Map.of("reason", "ยุติ")).status();
    }

    private Answer post(Answer below, String path, Object body) {
        return officer(below).post(Money.path(below) + path, body);
    }

    private static Api officer(Answer of) {
        return Api.as(of.text("agency"));
    }

    private int with(List<Answer> all, Function<Answer, Answer> deed) {
        return all.isEmpty()
                ? allocate()
                : deed.apply(MoneyWorld.any(all, chance)).status();
    }

    private static int keep(Answer answer, List<Answer> all) {
        return kept(answer, all).status();
    }

    private static Answer kept(Answer answer, List<Answer> all) {
        if (answer.status() == 201) {
            all.add(answer);
        }
        return answer;
    }

    /// Up to so many baht, with satang.
    private String amount(int most) {
        return BigDecimal.valueOf(chance.nextInt(most * 100) + 1L, 2).toPlainString();
    }
}
