package org.saphan.journal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The type of an [Event], `<service>.<aggregate>.<fact>.v<n>`, such as `registry.entrepreneur.registered.v1`. The
/// topic follows from it: `registry.entrepreneur.v1`.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Fact {

    String value();
}
