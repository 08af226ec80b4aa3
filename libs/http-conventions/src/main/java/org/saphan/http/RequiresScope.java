package org.saphan.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The scope that a route needs, such as `registry.write`. Every route has this or [Open].
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresScope {

    /// `{service}` stands for the name of the service in which a library's route runs.
    String value();
}
