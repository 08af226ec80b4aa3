package org.saphan.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A route that takes effect once for each `Idempotency-Key` of an agency, however often the request is repeated
/// within 24 hours. Every `POST` is.
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /// The answer holds a secret and is not stored; the use case recognises a repetition itself.
    @Nonbinding
    boolean secret() default false;
}
