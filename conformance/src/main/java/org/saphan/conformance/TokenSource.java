package org.saphan.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Gets access tokens from the issuer that its discovery document describes (client credentials).
final class TokenSource {

    private final Options options;

    TokenSource(Options options) {
        this.options = options;
    }

    String token() {
        return options.token().orElseGet(() -> fetch(""));
    }

    /// A token with these scopes only.
    String withScopes(String scopes) {
        if (options.token().isPresent()) {
            throw new LeftOut("only one token was given");
        }
        return fetch("&scope=" + URLEncoder.encode(scopes, StandardCharsets.UTF_8));
    }

    private String fetch(String further) {
        var issuer = options.issuer().orElse(options.host().resolve("/sandbox"));
        var about = Api.anonymous(issuer).get(issuer.getPath() + "/.well-known/openid-configuration");
        var endpoint = about.json().path("token_endpoint").asText();
        if (endpoint.isEmpty()) {
            throw new Unanswered(
                    "the issuer " + issuer + " does not say where tokens are given; name it with --issuer", null);
        }
        var id = options.clientId();
        var request = Api.anonymous(URI.create(endpoint))
                .with("Content-Type", "application/x-www-form-urlencoded")
                .request(URI.create(endpoint).getPath());
        options.clientSecret()
                .ifPresent(secret -> request.setHeader(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8))));
        var client =
                options.clientSecret().isPresent() ? "" : "&client_id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        request.POST(BodyPublishers.ofString("grant_type=client_credentials" + client + further));
        try {
            var answer = new Answer("POST " + endpoint, Api.client().send(request.build(), BodyHandlers.ofString()));
            var token = answer.json().path("access_token").asText();
            if (token.isEmpty()) {
                throw new Unanswered("no token from " + endpoint + ": " + answer.status() + " " + answer.body(), null);
            }
            return token;
        } catch (IOException e) {
            throw new Unanswered("the issuer cannot be reached: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("interrupted", e);
        }
    }
}
