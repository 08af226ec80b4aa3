package org.saphan.journal.bed;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matchers;

/// The sample service, as its tests see it: its HTTP API as an agency calls it, and its database.
@ApplicationScoped
public class SampleService {

    /// What it announces itself, and learns again.
    public static final String OWN = "sample.village.v1";

    /// What it learns of another service.
    public static final String FOREIGN = "other.village.v1";

    private static final String EVERY_SCOPE = "sample.read sample.write sample.events.read";

    private final DataSource database;
    private final String kafka;

    SampleService(DataSource database, @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.database = database;
        this.kafka = kafka;
    }

    /// A request of an agency that has every scope.
    public static RequestSpecification as(String agency) {
        return as(agency, EVERY_SCOPE);
    }

    /// A request of an agency that has these scopes only.
    public static RequestSpecification as(String agency, String scopes) {
        return anonymous().header("Authorization", "Bearer " + token(agency, scopes));
    }

    /// A request without a token.
    public static RequestSpecification anonymous() {
        return RestAssured.given().basePath("/sample/v1").header("Accept-Language", "en");
    }

    public static String token(String agency) {
        return token(agency, EVERY_SCOPE);
    }

    /// A refusal is a problem with its status, its code and a sentence.
    public static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", Matchers.is(code))
                .body("type", Matchers.startsWith("urn:saphan:problem:"))
                .body("detail", Matchers.not(Matchers.blankOrNullString()));
    }

    /// A connection of its own, outside of the service's transactions.
    public Connection connect() throws SQLException {
        return database.getConnection();
    }

    public void sql(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /// The first column of the first row.
    public String ask(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /// Announces what happened to a village, in plain SQL.
    public void announce(String fact, String villageId, long version) {
        sql(announcement(fact, villageId, version));
    }

    /// The SQL that announces what happened to a village.
    public static String announcement(String fact, String villageId, long version) {
        return """
                insert into journal (type, subject, sequence, agency, correlation_id, data)
                values ('sample.village.%1$s.v1', '%2$s', %3$d, 'CDD', 'test',
                    jsonb_build_object('villageId', '%2$s', 'name', 'ban %2$s', 'households', %3$d))
                """.formatted(fact, villageId, version);
    }

    /// Puts things on the other service's topic.
    public Postman postman() {
        return new Postman(kafka, FOREIGN, 1);
    }

    private static String token(String agency, String scopes) {
        return Jwt.issuer("https://bed.saphan.test")
                .audience("saphan")
                .subject(agency)
                .claim("agency", agency)
                .claim("scope", scopes)
                .sign();
    }
}
