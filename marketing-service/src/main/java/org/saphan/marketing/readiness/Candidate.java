package org.saphan.marketing.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entrepreneur that may come to a channel.
///
/// @param name as published; a person's name never is
record Candidate(
        UUID entrepreneurId,
        @Nullable String otopRegistrationNo,
        @Nullable String name,
        String provinceCode,
        boolean isRegistered,
        boolean isConsenting) {

    static final String COLUMNS = """
            e.id, e.otop_registration_no, e.public_name, e.province_code,
            e.status = 'REGISTERED' and e.merged_into is null as registered""";

    /// Of `%s`, to be marketed.
    static final String CONSENT = """
            select from known_consent c
            where c.entrepreneur_id = %s.id and c.purpose = 'MARKETING' and c.withdrawn_on is null""";

    static Candidate read(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("otop_registration_no"),
                row.getString("public_name"),
                row.getString("province_code"),
                row.getBoolean("registered"),
                row.getBoolean("consenting"));
    }

    /// What it lacks for any channel.
    List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        if (!isRegistered) {
            missing.add(Missing.of(MissingCode.NOT_REGISTERED));
        }
        if (!isConsenting) {
            missing.add(Missing.of(MissingCode.LACKS_CONSENT));
        }
        return missing;
    }
}
