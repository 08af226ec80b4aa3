package org.saphan.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;

/// Spring Cloud Gateway with a token check, as its own guide sets it up: a peer to measure against.
@SpringBootApplication
public class SpringGateway {

    public static void main(String[] arguments) {
        SpringApplication.run(SpringGateway.class, arguments);
    }

    @Bean
    SecurityWebFilterChain tokens(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(exchanges -> exchanges.anyExchange().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }
}
