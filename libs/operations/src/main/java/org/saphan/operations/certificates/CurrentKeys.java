package org.saphan.operations.certificates;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/// Chooses from the certificates of the moment. A handshake first chooses and then asks for certificate and key by the
/// name of its choice; the name says from which edition, so that it never gets the key of another certificate.
final class CurrentKeys extends X509ExtendedKeyManager {

    private final Current current;

    CurrentKeys(Current current) {
        this.current = current;
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return choose(keys -> keys.chooseEngineServerAlias(keyType, issuers, engine));
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return choose(keys -> keys.chooseEngineClientAlias(keyTypes, issuers, engine));
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return choose(keys -> keys.chooseServerAlias(keyType, issuers, socket));
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return choose(keys -> keys.chooseClientAlias(keyTypes, issuers, socket));
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return all(keys -> keys.getServerAliases(keyType, issuers));
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return all(keys -> keys.getClientAliases(keyType, issuers));
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return chosen(alias, X509ExtendedKeyManager::getCertificateChain);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return chosen(alias, X509ExtendedKeyManager::getPrivateKey);
    }

    private @Nullable String choose(Function<X509ExtendedKeyManager, @Nullable String> choice) {
        var edition = current.now();
        var alias = choice.apply(edition.set().keys());
        return alias == null ? null : name(edition, alias);
    }

    private String @Nullable [] all(Function<X509ExtendedKeyManager, String @Nullable []> question) {
        var edition = current.now();
        var aliases = question.apply(edition.set().keys());
        return aliases == null
                ? null
                : Stream.of(aliases).map(each -> name(edition, each)).toArray(String[]::new);
    }

    private static String name(Current.Edition edition, String alias) {
        return edition.number() + ":" + alias;
    }

    private <T> @Nullable T chosen(String name, Lookup<T> lookup) {
        var colon = name.indexOf(':');
        var set = current.edition(Integer.parseInt(name.substring(0, colon)));
        return set == null ? null : lookup.in(set.keys(), name.substring(colon + 1));
    }

    private interface Lookup<T> {

        @Nullable T in(X509ExtendedKeyManager keys, String alias);
    }
}
