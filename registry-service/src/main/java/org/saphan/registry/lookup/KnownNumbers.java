package org.saphan.registry.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.database.Database;
import org.saphan.registry.entrepreneur.RegistrationStatus;

/// Asks the register for many at once, in one statement a kind. Of several registrations under one number the one in
/// force counts, else the latest; who was erased is not found.
@ApplicationScoped
class KnownNumbers {

    private static final String FOUND = """
            select f.id, f.otop_registration_no, f.status
            from unnest(%s) with ordinality as k (%s, position)
            left join lateral (
                select e.id, e.otop_registration_no, e.status
                from entrepreneur e
                where %s and e.erased_at is null
                order by e.status in ('REJECTED', 'DEREGISTERED'), e.status_since desc
                limit 1
            ) f on true
            order by k.position""";

    private static final String BY_HASH = FOUND.formatted("?", "hash", "e.identification_hash = k.hash");
    private static final String BY_OTOP_NO = FOUND.formatted("?", "no", "e.otop_registration_no = k.no");
    private static final String BY_CODE = FOUND.formatted("?", "code", "e.community_enterprise_code = k.code");
    private static final String BY_REFERENCE = FOUND.formatted("?, ?", "agency, ref", """
            e.id = (select x.entrepreneur_id from external_reference x
                where x.agency = k.agency and x.ref = k.ref and x.withdrawn_at is null)""");

    private final Database database;

    KnownNumbers(Database database) {
        this.database = database;
    }

    /// @param hashes keyed hashes; null where the number can be nobody's
    List<LookedUpEntrepreneur> byHash(List<byte @Nullable []> hashes) {
        return database.ask(connection -> find(
                connection,
                LookupKind.NUMBER,
                BY_HASH,
                hashes,
                connection.createArrayOf("bytea", hashes.toArray(byte[][]::new))));
    }

    List<LookedUpEntrepreneur> byOtopNo(List<String> numbers) {
        return database.ask(connection ->
                find(connection, LookupKind.OTOP_REGISTRATION_NO, BY_OTOP_NO, numbers, texts(connection, numbers)));
    }

    /// @param codes twelve digits; null where the code can be nobody's
    List<LookedUpEntrepreneur> byCode(List<@Nullable String> codes) {
        return database.ask(connection ->
                find(connection, LookupKind.COMMUNITY_ENTERPRISE_CODE, BY_CODE, codes, texts(connection, codes)));
    }

    List<LookedUpEntrepreneur> byReference(List<LookedUpReference> references) {
        var agencies = references.stream().map(LookedUpReference::agency).toList();
        var refs = references.stream().map(LookedUpReference::ref).toList();
        return database.ask(connection -> find(
                connection,
                LookupKind.EXTERNAL_REFERENCE,
                BY_REFERENCE,
                references,
                texts(connection, agencies),
                texts(connection, refs)));
    }

    private static Array texts(Connection connection, List<? extends @Nullable String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static List<LookedUpEntrepreneur> find(
            Connection connection, LookupKind kind, String sql, List<?> asked, Array... keys) throws SQLException {
        var found = new ArrayList<LookedUpEntrepreneur>(asked.size());
        try (var query = connection.prepareStatement(sql)) {
            for (int each = 0; each < keys.length; each++) {
                query.setArray(each + 1, keys[each]);
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var position = found.size();
                    var id = rows.getObject(1, UUID.class);
                    found.add(
                            id == null
                                    ? LookedUpEntrepreneur.without(kind, position, missing(asked.get(position)))
                                    : new LookedUpEntrepreneur(
                                            kind,
                                            position,
                                            LookupResult.FOUND,
                                            id,
                                            rows.getString(2),
                                            RegistrationStatus.valueOf(rows.getString(3))));
                }
            }
        }
        return found;
    }

    private static LookupResult missing(@Nullable Object key) {
        return key == null ? LookupResult.INVALID : LookupResult.NOT_FOUND;
    }
}
