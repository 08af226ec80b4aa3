package org.saphan.registry.admission;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// A unit that asks for admission, from an address of its own, for an agency that is new to the exchange.
record Applicant(String agency, String address) {

    static final String PUBLIC = "/registry/v1/public/admissions";
    static final String PATH = "/registry/v1/admissions/";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    static Applicant another() {
        var serial = SERIAL.incrementAndGet();
        return new Applicant("APPLICANT-" + serial, "203.0.113." + serial);
    }

    Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "agencyCode", agency,
                "newAgency", Map.of("nameTh", "หน่วยงานใหม่", "nameEn", "New agency", "provinceCode", "24"),
                "systemName", "Rice mill register",
                "purpose", "Shows producers their registration.",
                "unitMailbox", "it-unit@applicant.go.th",
                "scopes", List.of("registry.read", "registry.events.read", "registry.personal.read")));
    }

    Map<String, Object> content(String member, Object value) {
        var content = content();
        content.put(member, value);
        return content;
    }

    Api api() {
        return Api.anonymous().header("X-Forwarded-For", address);
    }

    Answer asks(Object content) {
        return api().post(PUBLIC, content);
    }

    Asked asks() {
        var answer = asks(content()).created();
        return new Asked(this, answer.id(), answer.text("claimCode"));
    }

    /// Tells the provider what to do.
    static void provider(String mode) {
        send(HttpRequest.newBuilder(at("/mode")).PUT(BodyPublishers.ofString(mode)));
    }

    /// The clients that the provider has.
    static List<String> clients() {
        return send(HttpRequest.newBuilder(at("/clients")).GET()).lines().toList();
    }

    private static URI at(String path) {
        var endpoint = ConfigProvider.getConfig().getValue("saphan.registry.admission.registration-endpoint", URI.class);
        return endpoint.resolve(path);
    }

    private static String send(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// A request that was made.
    record Asked(Applicant applicant, String id, String claimCode) {

        Answer read() {
            return Api.as("CDD").get(PATH + id).ok();
        }

        Answer follows() {
            return claiming().get(PUBLIC + "/" + id);
        }

        Api claiming() {
            return applicant.api().header("Claim-Code", claimCode);
        }

        Answer collects() {
            return claiming().post(PUBLIC + "/" + id + "/credentials");
        }

        Answer decide(String decision, Object content) {
            return decide("CDD", decision, content);
        }

        Answer decide(String by, String decision, Object content) {
            return Api.as(by).put(PATH + id + "/" + decision, read().etag(), content);
        }

        Asked approved() {
            decide("approval", Map.of("scopes", List.of("registry.read"), "decisionReference", "MT 1/2569")).ok();
            return this;
        }
    }
}
