import "@graphiql/react/font/fira-code.css";
import "@graphiql/react/font/roboto.css";
