package io.duly.standalone.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * BCrypt that pays its price once per login and not once per request: HTTP Basic sends the password each time.
 *
 * <p>What is remembered is a keyed digest of password and hash together, under a key that never leaves this process; a
 * changed hash therefore forgets by itself, and a wrong password always pays the full price.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {

    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int LONGEST_BCRYPT_PASSWORD = 72;

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
    private final SecretKeySpec key = newKey();
    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(password);
    }

    /** Whether this password was found right lately; asking costs next to nothing. */
    boolean remembers(String password, String hash) {
        return !tooLong(password) && right.getIfPresent(digest(password, hash)) != null;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null || tooLong(password)) {
            return false;
        }
        var login = digest(password, hash);
        if (right.getIfPresent(login) != null) {
            return true;
        }
        if (!bcrypt.matches(password, hash)) {
            return false;
        }
        right.put(login, true);
        return true;
    }

    private static boolean tooLong(CharSequence password) {
        return password.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_BCRYPT_PASSWORD;
    }

    private String digest(CharSequence password, String hash) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((hash + '\n' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec newKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, DIGEST);
    }
}
