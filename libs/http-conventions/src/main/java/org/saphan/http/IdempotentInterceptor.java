package org.saphan.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// Opens the transaction that the use case joins, and stores its answer in it. Runs after the body was validated.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class IdempotentInterceptor {

    private final IdempotentRequests requests;
    private final IdempotentAnswers answers;

    IdempotentInterceptor(IdempotentRequests requests, IdempotentAnswers answers) {
        this.requests = requests;
        this.answers = answers;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var request = requests.of(call);
        return QuarkusTransaction.requiringNew().call(() -> {
            answers.claim(request);
            var answer = call.proceed();
            if (!call.getMethod().getAnnotation(Idempotent.class).secret()) {
                answers.keep(request, answer);
            }
            return answer;
        });
    }
}
