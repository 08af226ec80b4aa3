package org.saphan.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// What a process says of itself at `/q/health/ready`.
final class Readiness {

    private static final int PATIENCE_MILLIS = 3000;

    private Readiness() {}

    static boolean of(int port) {
        try {
            var address = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return false;
        }
    }
}
