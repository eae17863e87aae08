/** Everything with which one makes something, fetched when somebody puts up an idea. */
import './bring.css';
import './drawing.css';
import './drawing';
import './made-row';
import './photo';
import './recording';
