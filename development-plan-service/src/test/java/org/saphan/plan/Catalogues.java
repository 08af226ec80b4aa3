package org.saphan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.plan.known.registry.KnownRatings;

/// Programmes that develop by a catalogue of seven activities (S4), and entrepreneurs who were selected in them.
public final class Catalogues {

    private Catalogues() {}

    /// A programme of seven activities of three to six months each, open to every group.
    public static String programme() {
        return programme(_ -> {});
    }

    /// With other terms.
    public static String programme(Consumer<ObjectNode> change) {
        return Programmes.opened(terms -> {
            var eligibility = (ObjectNode) terms.get("eligibility");
            eligibility.remove(List.of("starMin", "starMax"));
            eligibility.putArray("roundYearsBE");
            eligibility.putArray("requires");
            ((ObjectNode) terms.get("quota")).put("mode", "MIN");
            terms.put("phase", "PILOT").put("development", "CATALOGUE").put("durationAppliesTo", "ACTIVITY");
            terms.putObject("durationMonths").put("min", 3).put("max", 6);
            activities(terms);
            change.accept(terms);
        });
    }

    private static void activities(ObjectNode terms) {
        terms.putArray("activities");
        activity(terms, "A1");
        activity(terms, "A2").put("agency", "DIP");
        activity(terms, "A3").putArray("requires").add("SUCCESSOR");
        activity(terms, "A4")
                .put("starMin", 3)
                .put("starMax", 5)
                .putArray("records")
                .add("PRODUCT");
        activity(terms, "A5").putArray("records").add("TARGET_STANDARD");
        activity(terms, "A6").putArray("records").add("LEAN_METRICS");
        activity(terms, "A7").putArray("records").add("LIFE_CYCLE_ASSESSMENT");
    }

    private static ObjectNode activity(ObjectNode terms, String code) {
        return terms.withArray("activities")
                .addObject()
                .put("code", code)
                .put("nameTh", "กิจกรรม " + code)
                .put("nameEn", "Activity " + code);
    }

    /// A group selected in a programme of its own.
    public static Taken selected() {
        return selectedIn(programme());
    }

    public static Taken selectedIn(String programme) {
        return selectedIn(programme, Register.group("24"));
    }

    public static Taken selectedIn(String programme, UUID group) {
        var enrolment = Programmes.selects(programme, group).created();
        return new Taken(programme, group, enrolment.text("enrolmentId"));
    }

    /// A product of the group with so many stars in that round.
    public static UUID rated(UUID group, int round, int stars) {
        var rating = Register.rates(group, round, stars);
        return CDI.current().select(KnownRatings.class).get().of(group).stream()
                .filter(each -> each.id().equals(rating))
                .findFirst()
                .orElseThrow()
                .productId();
    }

    /// One who was selected, and what can be done for them.
    public record Taken(String programme, UUID group, String enrolment) {

        public String path() {
            return "/plan/v1/enrolments/" + enrolment;
        }

        public Answer read() {
            return Api.as("DIP").get(path()).ok();
        }

        /// DIP begins an activity of three months.
        public Answer start(String activity) {
            return start(activity, Map.of());
        }

        public Answer start(String activity, Map<String, ?> more) {
            return startAs("DIP", activity, more);
        }

        public Answer startAs(String caller, String activity, Map<String, ?> more) {
            var content = new HashMap<String, Object>(Map.of(
                    "activityCode", activity, "agency", "DIP", "startsOn", "2020-10-01", "endsOn", "2020-12-31"));
            content.putAll(more);
            return Api.as(caller).post(path() + "/activity-runs", content);
        }

        /// Between these days.
        public Answer start(String activity, String startsOn, String endsOn) {
            return start(activity, Map.of("startsOn", startsOn, "endsOn", endsOn));
        }

        public Answer completed(String activity) {
            return complete(start(activity).created(), Map.of()).ok();
        }

        public Answer graduate(String day) {
            return Api.as("OSMEP").put(path() + "/graduation", read().etag(), Map.of("graduatedOn", day));
        }
    }

    /// Completes a run on the last day that was planned.
    public static Answer complete(Answer run, Map<String, ?> records) {
        var completion = new HashMap<String, Object>(Map.of("completedOn", run.text("endsOn")));
        completion.putAll(records);
        return Api.as("DIP").put(pathOf(run) + "/completion", run.etag(), completion);
    }

    public static String pathOf(Answer run) {
        return "/plan/v1/activity-runs/" + run.text("activityRunId");
    }
}
