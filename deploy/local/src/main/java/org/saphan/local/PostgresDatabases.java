package org.saphan.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// One database and one user a service. No service can connect to another's database.
final class PostgresDatabases {

    private static final String WRONG_PASSWORD = "28P01";

    private final int port;
    private final Secrets secrets;
    private final List<String> services;

    PostgresDatabases(int port, Secrets secrets, List<String> services) {
        this.port = port;
        this.secrets = secrets;
        this.services = services;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    boolean reachable() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new Obstacle(
                        "The passwords in .saphan/secrets do not fit the databases in .saphan/data; put the old ones back,"
                                + " or start anew with ./saphan reset.",
                        e);
            }
            return false;
        }
    }

    void create() {
        try (var connection = connect()) {
            for (var service : services) {
                create(connection, service);
            }
        } catch (SQLException e) {
            throw new Obstacle("The databases could not be created: " + e.getMessage() + ".", e);
        }
    }

    private void create(Connection connection, String service) throws SQLException {
        var password = secrets.password(PostgresEngine.passwordName(service));
        try (var statement = connection.createStatement()) {
            var name = statement.enquoteIdentifier(service, true);
            var login = "role " + name + " login password " + statement.enquoteLiteral(password);
            statement.execute((exists(connection, "pg_roles", "rolname", service) ? "alter " : "create ") + login);
            if (!exists(connection, "pg_database", "datname", service)) {
                statement.execute("create database " + name + " owner " + name + " template template0");
                statement.execute("revoke connect on database " + name + " from public");
            }
        }
    }

    private static boolean exists(Connection connection, String table, String column, String value)
            throws SQLException {
        try (var query = connection.prepareStatement("select 1 from " + table + " where " + column + " = ?")) {
            query.setString(1, value);
            return query.executeQuery().next();
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", PostgresEngine.SUPERUSER);
        properties.setProperty("password", secrets.password(PostgresEngine.passwordName(PostgresEngine.SUPERUSER)));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("sslmode", "disable");
        properties.setProperty("gssEncMode", "disable");
        return DriverManager.getConnection(url(port, "postgres"), properties);
    }
}
