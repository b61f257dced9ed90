package press.verbatim.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;

/**
 * A part of a form that is no single field and says at its foot why it was refused. Forms of every room extend it, add {@link #problem} where
 * it belongs and give it to their {@link FieldErrors}.
 */
public abstract class ProblemBlock extends Composite<Div> implements HasValidation {
    protected final Problem problem = new Problem();

    @Override
    public void setErrorMessage(String message) {
        problem.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return problem.isVisible();
    }

    /** Says why what was just given is refused. */
    protected void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }
}
