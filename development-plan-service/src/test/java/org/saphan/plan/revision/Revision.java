package org.saphan.plan.revision;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.plan.Journeys.Plan;

/// A revision of a plan, and what can be done with it.
record Revision(Plan plan, String path) {

    private static final Map<String, String> REASON = Map.of("reason", "ผู้ประกอบการขอเปลี่ยนลำดับงาน");

    static Answer begin(String agency, Plan plan) {
        return Api.as(agency).post(plan.path() + "/revisions", REASON);
    }

    static Revision of(Plan plan) {
        var begun = begin("DIP", plan).created();
        return new Revision(plan, plan.path() + "/revisions/" + begun.id());
    }

    Answer read() {
        return Api.as("DIP").get(path).ok();
    }

    Answer rewrite(List<Map<String, Object>> activities) {
        return Api.as("DIP").put(path + "/activities", read().etag(), Map.of("activities", activities));
    }

    Answer submit() {
        return Api.as("DIP").put(path + "/submission", read().etag());
    }

    Answer approve() {
        return Api.as("OSMEP").put(path + "/approval", read().etag());
    }

    Answer withdraw(String agency) {
        return Api.as(agency).put(path + "/withdrawal", read().etag(), REASON);
    }

    Answer giveBack() {
        return Api.as("OSMEP").put(path + "/return", read().etag(), REASON);
    }

    /// The plan's first activity as the revision has it, with one member changed.
    Map<String, Object> kept(String member, Object value) {
        var known = read().at("activities.0");
        var kept = new ObjectMapper().convertValue(known, new TypeReference<HashMap<String, Object>>() {});
        kept.put(member, value);
        return kept;
    }

    /// A new activity of DIP for the second problem.
    Map<String, Object> added(String budget) {
        var added = new HashMap<>(plan.activity("DIP", "MARKETING", budget));
        added.put("problemIds", List.of(plan.problems().getLast()));
        return added;
    }
}
