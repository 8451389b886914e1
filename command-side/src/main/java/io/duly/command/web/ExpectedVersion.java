package io.duly.command.web;

import java.util.function.LongSupplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Guards the version that the caller of a command had seen, and answers with the version that the command led to.
 *
 * <p>An aggregate takes part with one method:
 *
 * <pre>{@code
 * @CommandHandlerInterceptor
 * Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
 *     return ExpectedVersion.guard(command, handler);
 * }
 * }</pre>
 */
public final class ExpectedVersion {

    /** Command metadata: the version the caller had seen, a {@link Long}. */
    public static final String KEY = "expectedVersion";

    /** The version of an aggregate to which nothing has happened yet. */
    public static final long NOTHING_YET = -1;

    private ExpectedVersion() {}

    /**
     * Runs the handler and returns the version after it.
     *
     * <p>A repeat that changes nothing is answered even when its version is old: its first answer may have been lost.
     *
     * @throws StaleVersion when the command would change an aggregate that is no longer at the expected version
     */
    public static long guard(CommandMessage<?> command, InterceptorChain handler) throws Exception {
        return guard(command, handler, ExpectedVersion::currentVersion);
    }

    /**
     * The same for a part of an aggregate that has a version of its own.
     *
     * @param version the version of the part at any moment; {@link #NOTHING_YET} when it never was
     * @throws StaleVersion when the command would change a part that is no longer at the expected version
     */
    public static long guard(CommandMessage<?> command, InterceptorChain handler, LongSupplier version)
            throws Exception {
        var before = version.getAsLong();
        var expected = (@Nullable Long) command.getMetaData().get(KEY);
        if (expected == null || expected == before) {
            handler.proceed();
            return version.getAsLong();
        }
        try {
            handler.proceed();
        } catch (Exception judgedOnAStateTheCallerHasNotSeen) {
            throw new StaleVersion(expected, before, judgedOnAStateTheCallerHasNotSeen);
        }
        if (version.getAsLong() != before) {
            throw new StaleVersion(expected, before, null);
        }
        return before;
    }

    /**
     * The same where nothing may be overwritten that the caller has not seen.
     *
     * <p>A repeat that changes nothing is answered without a version too.
     *
     * @throws VersionRequired when the command would change the part and names no version of it
     */
    public static long demand(CommandMessage<?> command, InterceptorChain handler, LongSupplier version)
            throws Exception {
        var before = version.getAsLong();
        var after = guard(command, handler, version);
        if (after != before && command.getMetaData().get(KEY) == null) {
            throw new VersionRequired();
        }
        return after;
    }

    /**
     * Guards a decision about the current command that is made outside the aggregate.
     *
     * @throws StaleVersion when the decision would change an aggregate that is no longer at the expected version
     */
    public static long guard(Runnable decision) {
        try {
            return guard((CommandMessage<?>) CurrentUnitOfWork.get().getMessage(), () -> {
                decision.run();
                return null;
            });
        } catch (RuntimeException answer) {
            throw answer;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long currentVersion() {
        var version = (@Nullable Long) AggregateLifecycle.getVersion();
        return version == null ? NOTHING_YET : version;
    }
}
