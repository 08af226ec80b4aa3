package org.saphan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The answers of the last 24 hours, each written in the transaction of its effect.
@Singleton
class IdempotentAnswers {

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final UriInfo uri;

    IdempotentAnswers(AgroalDataSource database, ObjectMapper json, @Context UriInfo uri) {
        this.database = database;
        this.json = json;
        this.uri = uri;
    }

    /// Takes the key for the rest of the transaction.
    ///
    /// @throws StoredAnswer when the request took effect before
    /// @throws IdempotencyKeyReused when the key stands for another request
    /// @throws IdempotencyKeyInUse when the same request is running now
    void claim(IdempotentRequest request) throws SQLException {
        try (var connection = database.getConnection()) {
            lock(connection, request);
            refuseRepetition(connection, request);
        }
    }

    private static void lock(Connection connection, IdempotentRequest request) throws SQLException {
        var sql = "select pg_try_advisory_xact_lock(hashtextextended(? || chr(31) || ?, 20))";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, request.agency());
            query.setString(2, request.key());
            try (var rows = query.executeQuery()) {
                rows.next();
                if (!rows.getBoolean(1)) {
                    throw new IdempotencyKeyInUse();
                }
            }
        }
    }

    private static void refuseRepetition(Connection connection, IdempotentRequest request) throws SQLException {
        var sql = """
                select fingerprint, status, location, etag, body from idempotent_answer
                where agency = ? and key = ? and answered_at > now() - interval '24 hours'""";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, request.agency());
            query.setString(2, request.key());
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return;
                }
                if (!rows.getString(1).equals(request.fingerprint())) {
                    throw new IdempotencyKeyReused();
                }
                throw new StoredAnswer(rows.getInt(2), rows.getString(3), rows.getString(4), rows.getString(5));
            }
        }
    }

    /// Writes the answer into the transaction of its effect.
    ///
    /// @param answer what the route returns: a body, a [RestResponse] or nothing
    void keep(IdempotentRequest request, @Nullable Object answer) throws SQLException, JsonProcessingException {
        var response = answer instanceof RestResponse<?> typed ? typed : null;
        var body = response == null ? answer : response.getEntity();
        var sql = """
                insert into idempotent_answer (agency, key, fingerprint, status, location, etag, body)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (agency, key) do update set fingerprint = excluded.fingerprint, status = excluded.status,
                location = excluded.location, etag = excluded.etag, body = excluded.body, answered_at = now()""";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, request.agency());
            insert.setString(2, request.key());
            insert.setString(3, request.fingerprint());
            insert.setInt(4, response == null ? (body == null ? 204 : 200) : response.getStatus());
            insert.setString(5, response == null ? null : absolute(response.getLocation()));
            insert.setString(6, response == null ? null : response.getHeaderString(HttpHeaders.ETAG));
            insert.setString(7, body == null ? null : json.writeValueAsString(body));
            insert.executeUpdate();
        }
    }

    private @Nullable String absolute(@Nullable URI location) {
        return location == null ? null : uri.getBaseUri().resolve(location).toString();
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() throws SQLException {
        var sql = "delete from idempotent_answer where answered_at < now() - interval '24 hours'";
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(sql)) {
            delete.executeUpdate();
        }
    }
}
