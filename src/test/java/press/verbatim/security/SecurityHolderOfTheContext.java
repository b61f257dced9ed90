package press.verbatim.security;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets a test sign in to the application it runs in. The holder of who is signed in is static, and each application that starts in the same
 * JVM replaces it; before a test it is given back to the test's own.
 */
public class SecurityHolderOfTheContext extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        giveBack(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        giveBack(test);
    }

    private static void giveBack(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifUnique(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    @Override
    public int getOrder() {
        return 2_500;
    }
}
