package org.saphan.registry.panel;

import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Committees with the members M-1 of CDD, M-2 of DIP and M-3 of DOAE.
public final class Committees {

    private Committees() {}

    static List<Map<String, String>> members() {
        return List.of(member("M-1", "CDD"), member("M-2", "DIP"), member("M-3", "DOAE"));
    }

    static Map<String, String> member(String memberNo, String agency) {
        return Map.of("memberNo", memberNo, "agency", agency);
    }

    static Answer constitute(int yearBE, Map<String, Object> panel) {
        return Api.as("CDD").post("/registry/v1/opc-rounds/" + yearBE + "/panels", panel);
    }

    /// The committee of a province.
    public static String ofProvince(int yearBE, String province) {
        return constitute(yearBE, Map.of("level", "PROVINCIAL", "provinceCode", province, "members", members()))
                .created()
                .id();
    }

    /// The national panel.
    public static String ofNation(int yearBE) {
        return constitute(yearBE, Map.of("level", "NATIONAL", "members", members()))
                .created()
                .id();
    }

    /// Declares that a member must not judge an entrepreneur.
    public static Answer conflict(String agency, String panel, String memberNo, String entrepreneur) {
        return Api.as(agency)
                .post(
                        "/registry/v1/panels/" + panel + "/conflicts",
                        Map.of("memberNo", memberNo, "entrepreneurId", entrepreneur, "ground", "Advised the group."));
    }
}
