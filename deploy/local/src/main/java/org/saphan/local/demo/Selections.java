package org.saphan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/// Brings a group into the programme: DIP assesses and nominates, the group says that it wants to, the working
/// group selects through OSMEP (S1-06, S1-07).
final class Selections {

    static final String PROGRAMME = "/plan/v1/programmes/OTOP_TO_SME";

    private static final Set<String> SELECTED = Set.of("SELECTED", "ENROLLED", "GRADUATED");

    private final AgencySystem cdd;
    private final AgencySystem dip;
    private final AgencySystem osmep;

    Selections(AgencySystem cdd, AgencySystem dip, AgencySystem osmep) {
        this.cdd = cdd;
        this.dip = dip;
        this.osmep = osmep;
    }

    /// The id under which the register knows a candidate.
    String idOf(Candidate candidate) {
        var found = cdd.get("/registry/v1/entrepreneurs?externalNo=" + candidate.entrepreneurNo())
                .done();
        var id = found.body().path("items").path(0).path("entrepreneurId").asText();
        if (id.isEmpty()) {
            throw new DemoFailure("The register does not know " + candidate.entrepreneurNo());
        }
        return id;
    }

    /// Potential, will and nomination: all that has to be there before the working group decides. A group that an
    /// earlier demonstration has nominated has all of it.
    void prepare(String entrepreneurId) {
        if (!enrolmentOf(entrepreneurId).isMissingNode()) {
            return;
        }
        dip.post(
                        PROGRAMME + "/potential-assessments",
                        "demo-assess-" + entrepreneurId,
                        Map.of(
                                "entrepreneurId",
                                entrepreneurId,
                                "result",
                                "PASS",
                                "score",
                                82.5,
                                "assessedOn",
                                "2010-10-11"))
                .done();
        cdd.post(
                        PROGRAMME + "/voluntary-statements",
                        "demo-volunteer-" + entrepreneurId,
                        Map.of(
                                "entrepreneurId", entrepreneurId,
                                "statedOn", "2010-10-04",
                                "evidence", "Minutes of the group's meeting 3/2553"))
                .doneUnless("STATEMENT_ALREADY_MADE");
        cdd.post(
                        PROGRAMME + "/nominations",
                        "demo-nominate-" + entrepreneurId,
                        Map.of("entrepreneurId", entrepreneurId))
                .done();
    }

    /// Has a group selected unless it is; returns its enrolment.
    String enrol(String entrepreneurId) {
        var enrolment = enrolmentOf(entrepreneurId);
        return SELECTED.contains(enrolment.path("state").asText())
                ? enrolment.path("enrolmentId").asText()
                : select(entrepreneurId).done().text("enrolmentId");
    }

    DemoAnswer select(String entrepreneurId) {
        return osmep.post(
                PROGRAMME + "/selections",
                "demo-select-" + entrepreneurId,
                Map.of(
                        "entrepreneurId", entrepreneurId,
                        "resolutionNumber", "WG 3/2553",
                        "decidedOn", "2010-10-20"));
    }

    private JsonNode enrolmentOf(String entrepreneurId) {
        return dip.get("/plan/v1/enrolments?programme=OTOP_TO_SME&entrepreneur=" + entrepreneurId)
                .done()
                .body()
                .path("items")
                .path(0);
    }
}
